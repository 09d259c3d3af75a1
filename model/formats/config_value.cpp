// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/config_value.h"

#include <algorithm>
#include <cmath>

#include "model/base/error.h"

namespace hessianlab {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

ParameterValue readScalar(const json& value, const Parameter& parameter, const std::string& name) {
  if (value.is_boolean()) return value.get<bool>();
  if (value.is_number()) return value.get<double>();
  if (value.is_string()) return value.get<std::string>();
  throw InputError(name + " is " + value.type_name() + "; it must be " + kindWords(parameter.kind));
}

Widths readWidths(const json& value, const Parameter& parameter, const std::string& name) {
  Widths widths;
  const auto one = Parameter::integer(parameter.key).from(parameter.minimum, parameter.maximum);
  if (value.size() > kMostWidths) checked(parameter, Widths(value.size(), 1), name);
  for (const json& item : value)
    widths.push_back(static_cast<int64_t>(std::get<double>(checked(one, readScalar(item, one, name), name))));
  return widths;
}

PaintedPoints readPoints(const json& value, const Parameter& parameter, const std::string& name) {
  // Counted before anything is read: a list of millions of items costs nothing.
  if (value.size() > kMostPaintedPoints) checked(parameter, PaintedPoints(value.size()), name);
  PaintedPoints points;
  for (const json& item : value) {
    const bool triple =
        item.is_array() && item.size() == 3 && item[0].is_number() && item[1].is_number() && item[2].is_number();
    const double label = triple ? item[2].get<double>() : -1;
    const bool isClass = label >= 0 && label < static_cast<double>(kMostPaintedClasses) && std::trunc(label) == label;
    PaintedPoint point{0, 0, -1};  // no point at all: refused below, with its place in the list
    if (triple && isClass) point = {item[0].get<double>(), item[1].get<double>(), static_cast<int64_t>(label)};
    points.push_back(point);
  }
  return points;
}

ordered_json writeNumber(double value) {
  const bool whole = std::trunc(value) == value && std::abs(value) <= 9007199254740991.0;
  if (whole && !(value == 0 && std::signbit(value))) return static_cast<int64_t>(value);
  return value;
}

}  // namespace

ParameterValue readValue(const json& value, const Parameter& parameter, const std::string& name) {
  const bool list = parameter.kind == Parameter::Kind::WidthList || parameter.kind == Parameter::Kind::PointList;
  if (!list) return readScalar(value, parameter, name);
  if (!value.is_array()) return checked(parameter, false, name);  // refuses in the words of the kind
  if (parameter.kind == Parameter::Kind::WidthList) return readWidths(value, parameter, name);
  return readPoints(value, parameter, name);
}

ordered_json writeValue(const ParameterValue& value) {
  if (const auto* number = std::get_if<double>(&value)) return writeNumber(*number);
  if (const auto* on = std::get_if<bool>(&value)) return *on;
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* widths = std::get_if<Widths>(&value)) return *widths;
  ordered_json list = ordered_json::array();
  for (const PaintedPoint& p : std::get<PaintedPoints>(value))
    list.push_back({writeNumber(p.x), writeNumber(p.y), p.label});
  return list;
}

std::string pointsText(const PaintedPoints& points) {
  constexpr std::size_t kInALine = 6;
  std::string text = "[";
  for (std::size_t i = 0; i < points.size(); ++i) {
    text += i == 0 ? "\n      " : i % kInALine == 0 ? ",\n      " : ", ";
    const PaintedPoint& p = points[i];
    text += "[" + writeNumber(p.x).dump() + ", " + writeNumber(p.y).dump() + ", " + std::to_string(p.label) + "]";
  }
  return text + "\n    ]";
}

void requireText(const std::string& text, const std::string& name) {
  const bool control =
      std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  bool valid = !control;
  try {
    static_cast<void>(json(text).dump());
  } catch (const json::exception&) {
    valid = false;
  }
  if (!valid) throw InputError(name + " holds characters that are not printable UTF-8");
}

}  // namespace hessianlab
