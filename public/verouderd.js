// For browsers too old for the app itself: one page that says what to do. Written so that those browsers can read it.
document.addEventListener("DOMContentLoaded", function () {
  var title = document.createElement("h1");
  var text = document.createElement("p");
  title.textContent = "Deze browser is te oud voor THiNK!";
  text.textContent =
    "Open deze pagina in een nieuwe versie van Edge, Chrome, Firefox of Safari. Kun je die niet installeren? Vraag het je systeembeheerder.";
  document.body.appendChild(title);
  document.body.appendChild(text);
});
