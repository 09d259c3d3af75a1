// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/certainty_words.h"

namespace hessianlab {

QString uncertainText(int64_t uncertain, int64_t all) {
  if (uncertain == 0) return {};
  return QObject::tr(", %1 of %2 not certain").arg(uncertain).arg(all);
}

std::string inWindowWords(const std::string& problem) {
  static const std::string option = " (--double)";
  std::string text = problem;
  if (const auto found = text.find(option); found != std::string::npos) text.erase(found, option.size());
  return text;
}

}  // namespace hessianlab
