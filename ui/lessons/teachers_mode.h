// SPDX-License-Identifier: GPL-3.0-or-later
// Controls that a person has put away for a class. They come back by one click, and at the next start of the program,
// unless they are to be kept hidden: then only the menu brings them back. GUI thread only.
#pragma once

#include <QObject>
#include <QStringList>

namespace hessianlab {

class ControlGroups;

class TeachersMode : public QObject {
  Q_OBJECT
 public:
  // Puts away what was to be kept hidden.
  explicit TeachersMode(ControlGroups& groups, QObject* parent = nullptr);

  const QStringList& hidden() const;
  bool keeps() const { return keeps_; }
  void set(const QStringList& hidden, bool keep);
  void showAll() { set({}, false); }

 Q_SIGNALS:
  void changed();

 private:
  ControlGroups& groups_;
  bool keeps_ = false;
};

}  // namespace hessianlab
