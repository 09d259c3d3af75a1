// SPDX-License-Identifier: GPL-3.0-or-later
// The data of one's own that were used last, newest first. They are kept for the next start where the program keeps
// settings. GUI thread only.
#pragma once

#include <QObject>
#include <QString>
#include <vector>

#include "model/base/section.h"

namespace hessianlab {

class RecentData : public QObject {
  Q_OBJECT
 public:
  // Those of the last start that are known still. `sets`: the catalogue of data sets.
  explicit RecentData(Catalogue sets, QObject* parent = nullptr);

  const std::vector<Choice>& all() const { return all_; }  // each has a path
  void remember(const Choice& data);                       // without a path: does nothing

  QString title(const Choice& data) const;  // "photos – Folder of pictures", and whether it is gone
  static QString pathOf(const Choice& data);
  static bool isThere(const Choice& data);

 Q_SIGNALS:
  void changed();

 private:
  void load();
  void save() const;

  const Catalogue sets_;
  std::vector<Choice> all_;
};

}  // namespace hessianlab
