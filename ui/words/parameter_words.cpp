// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/parameter_words.h"

#include <QString>
#include <algorithm>

namespace hessianlab {

std::string shortWords(const Parameter& setting) {
  if (!setting.shortTitle.empty()) return setting.shortTitle;
  std::string words = setting.key;
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::string choiceWords(const Parameter& setting, std::size_t place) {
  if (place < setting.choiceTitles.size()) return setting.choiceTitles[place];
  const QString value = QString::fromStdString(setting.choices[place]);
  const QString words = value == u"cpu" ? value.toUpper() : value.left(1).toUpper() + value.mid(1);
  return words.toStdString();
}

}  // namespace hessianlab
