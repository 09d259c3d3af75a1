// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a study: Markdown with SVG charts. Every number on it is computed from the result files, and so is every
// conclusion: it follows from the difference and its spread, whichever way they fall. Pure; any thread.
#pragma once

#include <string>
#include <vector>

#include "model/study/summary.h"

namespace hessianlab {

struct StudyPage {
  struct Picture {
    std::string name;  // "front-linf.svg"
    std::string svg;
  };
  std::string markdown;
  std::vector<Picture> pictures;
};

// `pictureFolder`: where the page finds its pictures, relative to itself. `command`: what was typed to write it.
StudyPage makePage(const StudySummary& summary, const std::string& pictureFolder, const std::string& command);

// One sentence for each norm on the plan's comparison at the headline ε, and one more on what is certified where that
// was asked for; empty where the plan has none.
std::vector<std::string> conclusions(const StudySummary& summary);

}  // namespace hessianlab
