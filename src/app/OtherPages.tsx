import { lazy, type ReactNode } from "react";
import { CalibrationRoute, CompareRoute } from "./pages/WizardPages.tsx";
import "./pages.css";
import type { Route } from "./routes.ts";
import { useDrop } from "./useDrop.ts";

const Home = lazy(() => import("./pages/Home.tsx"));
const Cases = lazy(() => import("./pages/Cases.tsx"));
const Bin = lazy(() => import("./pages/Bin.tsx"));
const OpenFile = lazy(() => import("./pages/OpenFile.tsx"));
const Versions = lazy(() => import("./pages/Versions.tsx"));
const Computer = lazy(() => import("./pages/Computer.tsx"));
const Wipe = lazy(() => import("./pages/Wipe.tsx"));
const Glossary = lazy(() => import("./pages/Glossary.tsx"));
const Explain = lazy(() => import("./pages/Explain.tsx"));
const Missing = lazy(() => import("./pages/Missing.tsx"));

type OtherRoute = Exclude<Route, { page: "new" | "wizard" | "case" }>;

/** Every page that is not about one open case. A file may be dropped on any of them. */
export default function OtherPages({ route }: { readonly route: OtherRoute }): ReactNode {
  useDrop();
  switch (route.page) {
    case "home":
      return <Home />;
    case "cases":
      return <Cases />;
    case "bin":
      return <Bin />;
    case "open":
      return <OpenFile />;
    case "versions":
      return <Versions key={route.id} id={route.id} />;
    case "compare":
      return <CompareRoute id={route.id} />;
    case "calibration":
      return <CalibrationRoute />;
    case "computer":
      return <Computer />;
    case "wipe":
      return <Wipe />;
    case "glossary":
      return <Glossary />;
    case "explain":
      return <Explain key={route.slug} slug={route.slug} />;
    case "missing":
      return <Missing />;
  }
}
