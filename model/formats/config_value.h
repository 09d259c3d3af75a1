// SPDX-License-Identifier: GPL-3.0-or-later
// One value of config.json, to and from JSON. Internal to model/formats.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "model/base/parameter.h"

namespace hessianlab {

// InputError where `value` is not of the parameter's kind at all; ranges are left to checked(). `name` begins the
// message.
ParameterValue readValue(const nlohmann::json& value, const Parameter& parameter, const std::string& name);

// Whole numbers as such, so that "iterations": 1 stays 1; the others so that they read back to the same bits.
nlohmann::ordered_json writeValue(const ParameterValue& value);

// The points in lines of six: the library's indentation would spread each over five.
std::string pointsText(const PaintedPoints& points);

// InputError unless `text` is printable UTF-8.
void requireText(const std::string& text, const std::string& name);

}  // namespace hessianlab
