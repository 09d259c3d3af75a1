// SPDX-License-Identifier: GPL-3.0-or-later
// Texts from outside in messages: whatever a file, a name or an argument holds, a message stays one short printable
// line. Any thread.
#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace hessianlab {

// Control and direction characters and bytes that are no UTF-8 become escapes (\n, \x1b, \u202e, \xff); what is longer
// than `most` characters loses its middle ("aaaa…zzzz"), so that a path keeps its file's name.
std::string printable(std::string_view text, std::size_t most = 120);

// For a whole message before it is shown: as `printable`, word by word, and not longer than 1000 characters.
std::string plainMessage(std::string_view message);

// What stopped a program, as a plain message: also that memory ran out, and the libraries' own errors without their
// backtrace.
std::string failureWords(const std::exception& error);

// How a message about an unknown word ends: "; did you mean 'NEAR'?" where a known word is near (words.h), else
// "; known: a, b, c". Empty where nothing is known.
std::string didYouMean(const std::string& word, const std::vector<std::string>& known);

}  // namespace hessianlab
