// SPDX-License-Identifier: GPL-3.0-or-later
// The one description of a setting: key, words, kind, range and place. The reader and writer of config.json, the
// command line's --set, every control of the window, undo texts, tables and help are made from it, so a setting is said
// in one place and nowhere else. Free of Torch and of Qt.
//
//   Parameter::number("strength").titled("Strength λ").from(0, 1000).decades().startingAt(0.3).saying("…")
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

namespace hessianlab {

// A point of the unit square with its class, as somebody painted it.
struct PaintedPoint {
  double x = 0, y = 0;  // 0…1
  int64_t label = 0;    // 0…9
  bool operator==(const PaintedPoint&) const = default;
};

inline constexpr std::size_t kMostPaintedPoints = 5000;
inline constexpr int64_t kMostPaintedClasses = 10;
inline constexpr std::size_t kMostWidths = 32;

// Which of the painted points are for testing: every fifth, counted from 0.
constexpr bool isPaintedTest(std::size_t index) {
  return index % 5 == 4;
}

using Widths = std::vector<int64_t>;  // of the hidden layers, first to last
using PaintedPoints = std::vector<PaintedPoint>;
using ParameterValue = std::variant<bool, double, std::string, Widths, PaintedPoints>;

struct Parameter {
  enum class Kind { Number, Integer, Switch, Choice, Text, WidthList, PointList };
  enum class Place { Panel, Advanced, None };  // where the window offers it

  std::string key;         // "strength"
  std::string title;       // "Strength λ"
  std::string shortTitle;  // "λ", for tables; empty: the key's words
  Kind kind = Kind::Number;
  ParameterValue defaultValue = 0.0;
  double minimum = 0, maximum = 1;            // inclusive: what files and --set may say. Number, Integer, each width
  double slideMinimum = 0, slideMaximum = 1;  // the part of that range over which a slider moves
  bool logarithmic = false;                   // a slider moves in decades; 0 is still allowed where minimum is 0
  std::vector<std::string> choices;           // Choice only
  std::vector<std::string> choiceTitles;      // their words, in the same order; empty: the values themselves
  std::vector<std::string> formerChoices;     // read, but no longer offered
  std::string choiceNoun;                     // "activation": unknown ones are refused by this word
  std::string emptyMeans;                     // what an empty list or text, or 0, stands for: "all"
  bool folder = false;                        // a text that names a folder
  std::string help;                           // one or two sentences a student understands
  Place place = Place::Panel;
  std::string conditionKey, conditionValue;  // used only where that choice of the same section has that value

  static Parameter number(std::string key);
  static Parameter integer(std::string key);
  static Parameter toggle(std::string key);
  static Parameter choice(std::string key, std::vector<std::string> values);  // begins at the first
  static Parameter text(std::string key);                                     // any printable text
  static Parameter folderName(std::string key);                               // a text that names a folder
  static Parameter widths(std::string key);                                   // a list of whole numbers
  static Parameter points(std::string key);                                   // a list of [x, y, class]

  Parameter titled(std::string words) &&;
  Parameter inTables(std::string words) &&;
  Parameter saying(std::string words) &&;
  Parameter from(double least, double most) &&;     // the hard range; the slider's too
  Parameter sliding(double least, double most) &&;  // after from()
  Parameter decades() &&;
  template <class Number>
  Parameter startingAt(Number value) && {
    if constexpr (std::is_same_v<Number, bool>)
      defaultValue = value;
    else
      defaultValue = static_cast<double>(value);
    return std::move(*this);
  }
  Parameter startingAt(std::string value) &&;
  Parameter startingAt(const char* value) && { return std::move(*this).startingAt(std::string(value)); }
  Parameter worded(std::vector<std::string> titles, std::string noun) &&;  // of a choice
  Parameter alsoReading(std::vector<std::string> former) &&;               // of a choice
  Parameter meaningWhenEmpty(std::string words) &&;
  Parameter onlyWhen(std::string otherKey, std::string value) &&;
  Parameter advanced() &&;    // folded away
  Parameter outOfPanel() &&;  // it has a control elsewhere, or none
};

// `value` if it has the parameter's kind and lies in its range. InputError otherwise; `name` ("regularizer.strength")
// begins the message.
const ParameterValue& checked(const Parameter& parameter, const ParameterValue& value, const std::string& name);

// "a whole number", "true or false", …: what a value of this kind is.
const char* kindWords(Parameter::Kind kind);

// The parameter called `key`, or nullptr.
const Parameter* findParameter(const std::vector<Parameter>& parameters, const std::string& key);

std::vector<std::string> keysOf(const std::vector<Parameter>& parameters);

}  // namespace hessianlab
