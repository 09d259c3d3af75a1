// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says in English, in the language of the window: its titles, help, lessons and presets. Texts that
// have no translation, such as a lesson of one's own, stay as they are. Any thread.
#pragma once

#include <QString>
#include <exception>
#include <string>

namespace hessianlab {

// A text that the engine always says in the same words.
QString engineText(const std::string& text);

// A sentence that the engine makes with numbers or names in it, if it is one of engineSentences(). What stands before
// it and ends with a colon (a file, a line, a setting) is left as it is, or translated by itself.
QString engineSentence(const std::string& text);

// Why something was refused or failed, with the window's ways out in the place of the command line's.
QString refusalText(const std::string& problem);
QString refusalText(const std::exception& error);

// Those sentences, with %1 … for what is put in.
QStringList engineSentences();

}  // namespace hessianlab
