// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of the window.
#pragma once

#include <QSize>
#include <optional>
#include <string>
#include <vector>

namespace hessianlab {

struct WindowOptions {
  std::string file, preset, config, theme, language;  // empty: not asked for
  std::string workspace;                              // folder that keeps the runs; empty: that of last time
  bool checkDisplay = false;                          // only say whether a window can be opened
  QSize size;                                         // invalid: as it was left last time
  std::vector<std::string> plot;                      // run folders to draw, without a window
  std::string what = "training";                      // training | estimators
  std::string out;
  std::string report;         // file (.html, .pdf) to write about the run folder `file`, without a window; empty: none
  bool acceptEdited = false;  // take files that are not as the run wrote them
};

// Fills `options`, or leaves it empty where the program should end at once with the returned exit code (--help: 0,
// wrong usage: 2, with one line on standard error).
int readOptions(int argc, char** argv, std::optional<WindowOptions>& options);

}  // namespace hessianlab
