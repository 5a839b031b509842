"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import SwaggerUI from "swagger-ui-dist/swagger-ui-es-bundle.js";
import "swagger-ui-dist/swagger-ui.css";
import "@/components/developer/reference.css";

const DARK_CLASS = "dark-mode";

/** The routes as Swagger UI shows them, in the page's light or dark. */
export function Reference() {
  const t = useTranslations("docs.reference");
  const place = useRef<HTMLDivElement>(null);
  useEffect(followTheme, []);
  useEffect(() => {
    if (place.current === null) return;
    SwaggerUI({
      domNode: place.current,
      url: "/api/openapi.json",
      deepLinking: true,
      docExpansion: "list",
      defaultModelsExpandDepth: 0,
      // Its badge would ask a server of theirs.
      validatorUrl: null,
    });
  }, []);
  return (
    <div lang="en" translate="no" role="region" aria-label={t("title")}>
      <div ref={place} />
    </div>
  );
}

/** Swagger UI knows one class for dark; the page has a choice or follows the system. */
function followTheme(): () => void {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const apply = () => {
    const theme = root.dataset["theme"] ?? (system.matches ? "dark" : "light");
    root.classList.toggle(DARK_CLASS, theme === "dark");
  };
  apply();
  const observer = new MutationObserver(apply);
  observer.observe(root, { attributeFilter: ["data-theme"] });
  system.addEventListener("change", apply);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", apply);
    root.classList.remove(DARK_CLASS);
  };
}
