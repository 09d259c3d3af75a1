// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the texts of the engine that the window shows, as a header that lupdate reads (scripts/translations).
#include <cstdio>
#include <string>

#include "app/process.h"
#include "model/base/error.h"
#include "model/base/resources.h"
#include "model/lessons/lesson_library.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"
#include "regularizers/catalogue.h"
#include "ui/words/engine_texts.h"

using namespace hessianlab;

namespace {

std::string quoted(const std::string& text) {
  std::string literal = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') literal += '\\';
    literal += letter == '\n' ? std::string("\\n") : std::string(1, letter);
  }
  return literal + "\"";
}

}  // namespace

int main() {
  try {
    const auto regularizers = regularizerCatalogue();
    const Catalogues catalogues = allCatalogues(*regularizers);
    const auto presets = loadPresets(resourceFolder() / "presets", catalogues);
    const auto lessons = loadLessons(resourceFolder() / "lessons", presets, catalogues);
    std::printf("// Written by scripts/translations: what the engine says in the window. Only lupdate reads it.\n");
    std::printf("static const char* const kEngineTexts[] = {\n");
    for (const std::string& text : engineTexts(catalogues, presets, lessons))
      std::printf("QT_TRANSLATE_NOOP(\"engine\", %s),\n", quoted(text).c_str());
    std::printf("};\n");
    return outputArrived() ? 0 : 1;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "hessianlab-texts: %s\n", error.what());
    return 1;
  }
}
