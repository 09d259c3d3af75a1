// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/parameter.h"

#include <algorithm>
#include <cmath>

#include "model/base/error.h"
#include "model/base/number_text.h"
#include "model/base/words.h"

namespace hessianlab {

namespace {

using Kind = Parameter::Kind;

Parameter made(std::string key, Kind kind, ParameterValue start) {
  Parameter parameter;
  parameter.key = std::move(key);
  parameter.kind = kind;
  parameter.defaultValue = std::move(start);
  return parameter;
}

std::string shown(const ParameterValue& value) {
  if (const auto* number = std::get_if<double>(&value)) return numberText(*number);
  if (const auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  if (const auto* text = std::get_if<std::string>(&value)) return "'" + oneLine(*text) + "'";
  return "a list";
}

bool inRange(const Parameter& parameter, double number) {
  return std::isfinite(number) && number >= parameter.minimum && number <= parameter.maximum;
}

bool contains(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string itemName(const std::string& list, std::size_t index) {
  return list + "[" + std::to_string(index) + "]";
}

[[noreturn]] void refuse(const Parameter& parameter, const ParameterValue& value, const std::string& name) {
  std::string demand = kindWords(parameter.kind);
  if (parameter.kind == Kind::Choice)
    demand = (parameter.choices.size() == 1 ? "" : "one of ") + joined(parameter.choices);
  if (parameter.kind == Kind::Number || parameter.kind == Kind::Integer || parameter.kind == Kind::WidthList)
    demand = std::string(parameter.kind == Kind::Number ? "between " : "a whole number between ") +
             numberText(parameter.minimum) + " and " + numberText(parameter.maximum);
  throw InputError(name + " is " + shown(value) + "; it must be " + demand);
}

void checkChoice(const Parameter& parameter, const ParameterValue& value, const std::string& name) {
  const auto* word = std::get_if<std::string>(&value);
  if (word && (contains(parameter.choices, *word) || contains(parameter.formerChoices, *word))) return;
  if (!word || parameter.choiceNoun.empty()) refuse(parameter, value, name);
  // The message names what is chosen; `name` only tells in which file.
  const std::size_t colon = name.rfind(": ");
  throw InputError((colon == std::string::npos ? "" : name.substr(0, colon + 2)) +
                   unknownWord(*word, parameter.choices, parameter.choiceNoun));
}

void checkWidths(const Parameter& parameter, const ParameterValue& value, const std::string& name) {
  const auto* widths = std::get_if<Widths>(&value);
  if (!widths) throw InputError(name + " must be a list of whole numbers, for example [64, 64]");
  if (widths->size() > kMostWidths)
    throw InputError(name + " has more than " + std::to_string(kMostWidths) + " entries");
  for (const int64_t width : *widths)
    if (!inRange(parameter, static_cast<double>(width))) refuse(parameter, static_cast<double>(width), name);
}

void checkPoints(const ParameterValue& value, const std::string& name) {
  const auto* points = std::get_if<PaintedPoints>(&value);
  if (!points)
    throw InputError(name + " must be a list of points [x, y, class], for example [[0.2, 0.8, 0], [0.7, 0.3, 1]]");
  if (points->size() > kMostPaintedPoints)
    throw InputError(name + " has " + std::to_string(points->size()) + " points; at most " +
                     std::to_string(kMostPaintedPoints) + " are allowed");
  for (std::size_t i = 0; i < points->size(); ++i) {
    const PaintedPoint& p = (*points)[i];
    const bool inside = p.x >= 0 && p.x <= 1 && p.y >= 0 && p.y <= 1 && p.label >= 0 && p.label < kMostPaintedClasses;
    if (!inside)
      throw InputError(itemName(name, i) +
                       " is not a point; it must be [x, y, class] with x and y between 0 and 1 and a class from 0 to "
                       "9");
  }
}

}  // namespace

Parameter Parameter::number(std::string key) {
  return made(std::move(key), Kind::Number, 0.0);
}
Parameter Parameter::integer(std::string key) {
  return made(std::move(key), Kind::Integer, 0.0);
}
Parameter Parameter::toggle(std::string key) {
  return made(std::move(key), Kind::Switch, false);
}
Parameter Parameter::choice(std::string key, std::vector<std::string> values) {
  Parameter parameter = made(std::move(key), Kind::Choice, values.empty() ? std::string() : values.front());
  parameter.choices = std::move(values);
  return parameter;
}
Parameter Parameter::text(std::string key) {
  return made(std::move(key), Kind::Text, std::string());
}
Parameter Parameter::folderName(std::string key) {
  Parameter parameter = text(std::move(key));
  parameter.folder = true;
  return parameter;
}
Parameter Parameter::widths(std::string key) {
  return made(std::move(key), Kind::WidthList, Widths());
}
Parameter Parameter::points(std::string key) {
  return made(std::move(key), Kind::PointList, PaintedPoints());
}

Parameter Parameter::titled(std::string words) && {
  title = std::move(words);
  return std::move(*this);
}
Parameter Parameter::inTables(std::string words) && {
  shortTitle = std::move(words);
  return std::move(*this);
}
Parameter Parameter::saying(std::string words) && {
  help = std::move(words);
  return std::move(*this);
}
Parameter Parameter::from(double least, double most) && {
  minimum = slideMinimum = least;
  maximum = slideMaximum = most;
  return std::move(*this);
}
Parameter Parameter::sliding(double least, double most) && {
  slideMinimum = least;
  slideMaximum = most;
  return std::move(*this);
}
Parameter Parameter::decades() && {
  logarithmic = true;
  return std::move(*this);
}
Parameter Parameter::startingAt(std::string value) && {
  defaultValue = std::move(value);
  return std::move(*this);
}
Parameter Parameter::worded(std::vector<std::string> titles, std::string noun) && {
  choiceTitles = std::move(titles);
  choiceNoun = std::move(noun);
  return std::move(*this);
}
Parameter Parameter::alsoReading(std::vector<std::string> former) && {
  formerChoices = std::move(former);
  return std::move(*this);
}
Parameter Parameter::meaningWhenEmpty(std::string words) && {
  emptyMeans = std::move(words);
  return std::move(*this);
}
Parameter Parameter::onlyWhen(std::string otherKey, std::string value) && {
  conditionKey = std::move(otherKey);
  conditionValue = std::move(value);
  return std::move(*this);
}
Parameter Parameter::advanced() && {
  place = Place::Advanced;
  return std::move(*this);
}
Parameter Parameter::outOfPanel() && {
  place = Place::None;
  return std::move(*this);
}

const char* kindWords(Parameter::Kind kind) {
  switch (kind) {
    case Kind::Number:
      return "a number";
    case Kind::Integer:
      return "a whole number";
    case Kind::Switch:
      return "true or false";
    case Kind::Choice:
    case Kind::Text:
      return "a text in quotes";
    case Kind::WidthList:
      return "a list of whole numbers";
    case Kind::PointList:
      return "a list of points";
  }
  return "";
}

const ParameterValue& checked(const Parameter& parameter, const ParameterValue& value, const std::string& name) {
  const auto* number = std::get_if<double>(&value);
  switch (parameter.kind) {
    case Kind::Number:
      if (!number || !inRange(parameter, *number)) refuse(parameter, value, name);
      break;
    case Kind::Integer:
      if (!number || !inRange(parameter, *number) || std::trunc(*number) != *number) refuse(parameter, value, name);
      break;
    case Kind::Switch:
      if (!std::holds_alternative<bool>(value)) refuse(parameter, value, name);
      break;
    case Kind::Text:
      if (!std::holds_alternative<std::string>(value)) refuse(parameter, value, name);
      break;
    case Kind::Choice:
      checkChoice(parameter, value, name);
      break;
    case Kind::WidthList:
      checkWidths(parameter, value, name);
      break;
    case Kind::PointList:
      checkPoints(value, name);
      break;
  }
  return value;
}

const Parameter* findParameter(const std::vector<Parameter>& parameters, const std::string& key) {
  const auto found =
      std::find_if(parameters.begin(), parameters.end(), [&](const Parameter& p) { return p.key == key; });
  return found == parameters.end() ? nullptr : &*found;
}

std::vector<std::string> keysOf(const std::vector<Parameter>& parameters) {
  std::vector<std::string> keys;
  for (const Parameter& parameter : parameters) keys.push_back(parameter.key);
  return keys;
}

}  // namespace hessianlab
