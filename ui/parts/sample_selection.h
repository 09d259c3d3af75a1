// SPDX-License-Identifier: GPL-3.0-or-later
// The test samples that all views talk about: the open one, and those a person has brushed in some plot. Indices count
// in the test set. GUI thread only.
#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <vector>

namespace hessianlab {

class SampleSelection : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;

  int64_t open() const { return open_; }
  void setOpen(int64_t index);

  // Empty: nothing is brushed, and views show all that they have.
  const std::vector<int64_t>& brushed() const { return brushed_; }
  // How the brushed ones were chosen, for titles: "‖H‖ from 1.2 to 3.4".
  const QString& why() const { return why_; }
  // Duplicates are dropped, the order is kept.
  void brush(std::vector<int64_t> indices, const QString& why);
  void clear() { brush({}, {}); }

 Q_SIGNALS:
  void openChanged();
  void brushedChanged();

 private:
  int64_t open_ = 0;
  std::vector<int64_t> brushed_;
  QString why_;
};

}  // namespace hessianlab
