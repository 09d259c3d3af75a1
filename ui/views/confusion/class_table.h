// SPDX-License-Identifier: GPL-3.0-or-later
// How many samples of each class are right, as they are and under the attack, with 95 % intervals. A click on a heading
// sorts, a click on a row or Enter chooses its class. GUI thread only.
#pragma once

#include <QStringList>
#include <QTableWidget>

namespace hessianlab {

struct ConfusionResult;

class ClassTable : public QTableWidget {
  Q_OBJECT
 public:
  explicit ClassTable(QWidget* parent = nullptr);

  void present(const ConfusionResult& result, const QStringList& classNames);

 Q_SIGNALS:
  void classChosen(int label);

 private:
  void choose(int row);
};

}  // namespace hessianlab
