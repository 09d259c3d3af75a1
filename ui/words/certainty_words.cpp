// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/certainty_words.h"

#include <QObject>
#include <string_view>
#include <utility>

namespace hessianlab {

QString uncertainText(int64_t uncertain, int64_t all) {
  if (uncertain == 0) return {};
  return QObject::tr(", %1 of %2 not certain").arg(uncertain).arg(all);
}

std::string inWindowWords(const std::string& problem) {
  // What the command line is told to do, and what a person does here.
  static constexpr std::pair<const char*, const char*> kWays[] = {
      {" (--double)", ""},
      {", or give --threads 1", ""},
      {" (dataset.path)", ""},
      {" (dataset.side)", ""},
      {"; give --architecture FILE.json, or an ONNX file (*.onnx), which holds both",
       "; choose the file of its layers, too, or an ONNX file (*.onnx), which holds both"},
      {"; leave --architecture and --prefix out", "; leave layers and names empty"},
      {"; use 'hessianlab-cli import' for weights made elsewhere", "; open weights made elsewhere by Open network …"},
      {"; with --accept-edited curvature, evaluate, resume and --plot do without", ""},
      {"; if it was changed on purpose, curvature, evaluate, resume and --plot take it with --accept-edited", ""},
      {"; begin a run with its weights: train --from FOLDER --out NEW",
       "; ▶ trains its weights on, as a run of its own"},
      {"; begin with its run: train --from FOLDER", "; begin with its run, in the table of runs"},
      {"; give the folder that 'train --out' made", "; choose the folder of a run"},
      {"; run 'curvature --compare' again to replace it", "; compare the estimators again to replace it"},
      {"; choose another folder with --out", "; choose another folder"},
  };
  std::string text = problem;
  for (const auto& [option, here] : kWays)
    if (const auto found = text.find(option); found != std::string::npos)
      text.replace(found, std::string_view(option).size(), here);
  return text;
}

}  // namespace hessianlab
