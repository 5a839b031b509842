/**
 * Phrases that mean something harmless although a term of the lexicon is part of them, in the same notation. A term
 * counts as allowed only where the whole of it lies within such a phrase.
 */
export const ALLOWED_PHRASES = `
  pornografia|pornografii gombrowicz*
  food|earth|word|book|car|house porn
  shot himself|herself in|through ?a|the|his|her mirror|foot
  during sex education|ed
  cream pie|pies
  biala sila natury|zimy|sniegu|wody
  bukkake udon|soba
  orgy|orgies|orgia|orgie of|kolorow|barw|swiatel|smakow ?colour|color|colours|colors|light|flowers
  dildo newfoundland|harbour|harbor|island
  ejaculatory duct|ducts
  golf threesome|threesomes
  white power line|lines|cable|cables|bank|plug|button|station|strip|tool|tools|ranger|rangers|pole|poles|socket
  build|building|making|make ?a bomb shelter|shelters|bunker|disposal|cyclone
  cutting|cuts himself|herself|themselves|myself ?off a|some|free slice|piece|bread|cake|path|from
  kill|killing|kills himself|herself|themselves|myself laughing|with
  child|children|kid|kids|toddler|schoolboy|schoolgirl naked|nude tree|trees|branch|branches|eye|hill|hills|rock|rocks|flame|fields|landscape|wall|walls|coloured|colored|palette|tones|pink
  nude kids|children ?s bedroom|room|shoes|dress|palette|clothes
  strzela|strzelila|zdobyla|zdobywa|swietuje|swietujaca|strzelajaca|radosc gola|gole dziewczynk*|dziewczynki|nastolatk*|uczennic*
  dziecko|dzieci|dziewczynka|chlopiec nagie|naga|nagi drzewa|drzewo|galezie|galaz|konary|pola|skaly|skala|wzgorza|wzgorze|szczyty|szczyt|klif|sciana|sciany
`;
