// SPDX-License-Identifier: GPL-3.0-or-later
// What a study without attacks says: the numbers of run.json of each method and value, as means with their spread over
// seeds, and how far each is from the baseline, paired by seed. Pure; any thread.
#pragma once

#include <string>
#include <vector>

#include "model/study/page.h"
#include "model/study/summary.h"

namespace hessianlab {

StudyPage measuredPage(const StudySummary& summary, const std::string& pictureFolder, const std::string& command);
std::vector<std::string> measuredConclusions(const StudySummary& summary);  // empty where the plan has no baseline
std::string measuredCsv(const StudySummary& summary);                       // one row per finished cell
std::string measuredJson(const StudySummary& summary);

// A number of run.json, by its place there, of every seed that is done and has it.
std::optional<Spread> measuredSpread(const StudySummary& summary, std::size_t method, std::optional<double> value,
                                     std::size_t number);

// What a method has more of it than the baseline, one difference for each seed that has both. Empty where there is
// nothing to compare with.
std::vector<double> measuredDifferences(const StudySummary& summary, std::size_t method, std::optional<double> value,
                                        std::size_t number);

}  // namespace hessianlab
