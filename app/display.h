// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt needs to know before it starts: whether a display answers, and that pictures need none. Call before
// QApplication, from main().
#pragma once

#include <string>

namespace hessianlab {

// Whether a window can be opened here. Qt ends the program by abort() where a display is named but does not answer (a
// DISPLAY left over from a closed ssh -X), so a child process tries it first. Answers within ten seconds.
bool displayAnswers(int argc, char** argv);

// Why not, for a message: "no display answers (DISPLAY is 'localhost:12.0')".
std::string noDisplayWords();

// Draws without a display, whatever the environment names.
void drawOffScreen();

// Numbers and words as in the files, whatever the locale; nothing about XDG_RUNTIME_DIR, of which nothing here needs
// anything.
void settleQt();

}  // namespace hessianlab
