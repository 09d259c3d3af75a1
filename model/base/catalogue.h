// SPDX-License-Identifier: GPL-3.0-or-later
// Plain descriptions of the things a person can choose (data sets, architectures, regularizers, attacks, presets).
// The window builds its controls and the command line its help from them, so adding a choice is one catalogue line.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "model/base/parameter.h"
#include "model/base/words.h"

namespace hessianlab {

using ParameterSet = std::map<std::string, ParameterValue>;

// What an entry is, for those who decide by it: asking beats guessing from a name. An entry has the traits it lists.
namespace trait {
// of a data set
inline constexpr const char* kPictures = "pictures";  // also of a network that reads nothing else
inline constexpr const char* kPlane = "plane";        // points of the plane; also of a network made for those
inline constexpr const char* kTable = "table";        // rows of numbers that are neither
inline constexpr const char* kSeeded = "seeded";      // drawn anew for each seed
inline constexpr const char* kPainted = "painted";    // its points stand in the configuration
inline constexpr const char* kFilled = "filled";      // what its pictures show reaches to their edges
inline constexpr const char* kColour = "colour";      // its pictures are always in colour
// of an activation, of a regularizer
inline constexpr const char* kKinks = "kinks";          // no curvature of its own
inline constexpr const char* kCurvature = "curvature";  // penalises curvature
// of an attack
inline constexpr const char* kQuick = "quick";              // answers within a frame on a handful of pictures
inline constexpr const char* kStandIn = "stand-in";         // quick, and strong enough to stand in for a slow one
inline constexpr const char* kMinimal = "minimal";          // looks for the nearest mistake, not for one within ε
inline constexpr const char* kL2Only = "l2-only";           // is not defined in L∞
inline constexpr const char* kRecommended = "recommended";  // to measure with where nothing was chosen
}  // namespace trait

struct CatalogueEntry {
  std::string name;     // "hessian-norm": what config.json and the command line use
  std::string title;    // "Input-Hessian norm"
  std::string formula;  // "λ · mean ‖H‖", plain Unicode; may be empty
  std::string help;     // what it does and when to use it
  std::string cost;     // "about 4 plain steps"; may be empty
  std::string source;   // paper and equation; may be empty
  std::vector<Parameter> parameters;
  std::set<std::string> traits;

  bool is(const char* trait) const { return traits.contains(trait); }
  bool has(const std::string& key) const { return findParameter(parameters, key) != nullptr; }
};

using Catalogue = std::vector<CatalogueEntry>;

// The entry called `name`, or nullptr.
const CatalogueEntry* find(const Catalogue& catalogue, const std::string& name);

// The entry called `name`; InputError "unknown WHAT 'NAME'; did you mean 'NEAREST'? known: …" otherwise.
const CatalogueEntry& require(const Catalogue& catalogue, const std::string& name, const std::string& what);

std::vector<std::string> namesOf(const Catalogue& catalogue);
std::vector<std::string> titlesOf(const Catalogue& catalogue);

// `given` completed by the entry's defaults. InputError on an unknown key, a wrong kind or a value out of range;
// `where`
// ("regularizer") begins the message.
ParameterSet complete(const CatalogueEntry& entry, const ParameterSet& given, const std::string& where);

// The entry's own settings out of `given`, completed by its defaults; those of other entries are passed over.
// InputError on a wrong kind or a value out of range.
ParameterSet ownSettings(const CatalogueEntry& entry, const ParameterSet& given, const std::string& where);

// Typed reads of a completed set; std::out_of_range or std::bad_variant_access are programmer errors.
double number(const ParameterSet& set, const std::string& key);
int64_t integer(const ParameterSet& set, const std::string& key);
bool flag(const ParameterSet& set, const std::string& key);
const std::string& word(const ParameterSet& set, const std::string& key);
const Widths& widths(const ParameterSet& set, const std::string& key);
const PaintedPoints& points(const ParameterSet& set, const std::string& key);

}  // namespace hessianlab
