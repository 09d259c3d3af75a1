// SPDX-License-Identifier: GPL-3.0-or-later
// A spin box of whole numbers that swallows no key: "1,5" is refused in a sentence and does not become 15.
#pragma once

#include <QSpinBox>
#include <optional>

namespace hessianlab {

class WholeBox : public QSpinBox {
  Q_OBJECT
 public:
  explicit WholeBox(QWidget* parent = nullptr);

 protected:
  int valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;
  void fixup(QString& text) const override;

 private:
  QString bare(const QString& text) const;  // without prefix and suffix
  std::optional<int> read(const QString& text) const;
};

}  // namespace hessianlab
