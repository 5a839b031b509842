/** Places whose names English spells otherwise or declines not at all; the notation is that of the other nouns. */
export const MASCULINE_NAMES = `
Kraków/Krakow Krakow; Gdańsk Gdańsk; Wrocław/Wrocławi Wrocław; Poznań/Poznani Poznań; Toruń/Toruni Toruń; Lublin Lublin; Sopot Sopot; Szczecin Szczecin;
Białystok/Białegostok Białystok; Kazimierz Kazimierz; Malbork Malbork; Wawel Wawel Castle; Giewont Giewont; Bałtyk Baltic Sea^; Paryż Paris; Londyn London;
Rzym Rome; Berlin Berlin; Wiedeń/Wiedni Vienna; Madryt Madrid; Egipt Egypt; Izrael Israel; Meksyk Mexico; Mars Mars; Jowisz Jupiter; Saturn Saturn; Mordor Mordor; Adam Adam; Jan Jan;
Amsterdam Amsterdam; Nil Nile^; Everest Everest
`;
export const FEMININE_NAMES = `
Warszawa Warsaw; Gdynia Gdynia; Praga Prague; Wenecja Venice; Barcelona Barcelona; Moskwa Moscow; Polska Poland; Japonia Japan; Francja France; Hiszpania Spain; Grecja Greece; Anglia England; Szkocja Scotland;
Irlandia Ireland; Islandia Iceland; Norwegia Norway; Szwecja Sweden; Finlandia Finland; Ukraina Ukraine; Rosja Russia; Ameryka America; Afryka Africa; Azja Asia; Europa Europe; Australia Australia; Antarktyda Antarctica;
Wisła Vistula^; Odra Oder^; Sahara Sahara^; Grenlandia Greenland; Toskania Tuscany; Prowansja Provence; Alaska Alaska; Syberia Siberia; Narnia Narnia; Atlantyda Atlantis;
Wigilia Christmas Eve; Wielkanoc/Wielkanocy Easter; Kapadocja Cappadocia; Bretania Brittany; Sycylia Sicily; Chorwacja Croatia; Szwajcaria Switzerland; Holandia the Netherlands; Biebrza Biebrza^
`;
