// SPDX-License-Identifier: GPL-3.0-or-later
// Operations and their settings by the titles of the catalogue, in the language of the window; the engine's own lines
// know them by their keys. Any thread.
#pragma once

#include <QString>
#include <string>

namespace hessianlab {

// "Convolution"; the name itself where nobody knows it.
QString operationTitle(const std::string& op);

// "out 32, kernel 3" of a convolution as "Channels 32, Kernel 3".
QString titledSettings(const std::string& op, const std::string& settings);

// The way back, from what a person typed: titles in any case, or keys.
std::string settingKeys(const std::string& op, const QString& typed);

// What the engine says of an operation whose title is said already, without keys and JSON: "needs a flat input; put
// “Flatten” before it".
QString titledSentence(const std::string& op, const QString& sentence);

}  // namespace hessianlab
