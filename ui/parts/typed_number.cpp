// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/typed_number.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QStatusTipEvent>
#include <QTimer>
#include <QToolTip>

namespace hessianlab {

namespace {

constexpr int kTipMilliseconds = 8000, kMostShown = 40;

// One to three digits, a comma and three digits: thousands, or a decimal number. Not after a zero.
bool mayBeThousands(const QString& text) {
  static const QRegularExpression thousands(QStringLiteral("^[+-]?[1-9]\\d{0,2},\\d{3}$"));
  return thousands.match(text).hasMatch();
}

void say(QAbstractSpinBox* box, const QString& text) {
  QStatusTipEvent tip(text);
  QApplication::sendEvent(box, &tip);
  QToolTip::showText(box->mapToGlobal(QPoint(0, box->height())), text, box, {}, kTipMilliseconds);
}

}  // namespace

std::optional<double> typedNumber(const QString& text) {
  QString number = text.trimmed();
  number.replace(QChar(0x2212), u'-');
  const bool comma = number.contains(u',');
  if (comma && (number.count(u',') > 1 || number.contains(u'.') || mayBeThousands(number))) return {};
  number.replace(u',', u'.');
  bool ok = false;
  const double value = QLocale::c().toDouble(number, &ok);
  if (!ok) return {};
  return value;
}

void acceptTyping(QAbstractSpinBox& box) {
  box.setLocale(QLocale::c());
  box.setLayoutDirection(Qt::LeftToRight);
  QLineEdit* edit = box.findChild<QLineEdit*>();
  const auto mark = [&box, edit] {
    QPalette palette;
    if (!box.hasAcceptableInput()) palette.setColor(QPalette::Text, box.palette().color(QPalette::BrightText));
    edit->setPalette(palette);
  };
  QObject::connect(edit, &QLineEdit::textChanged, &box, mark);
  QObject::connect(&box, &QAbstractSpinBox::editingFinished, &box, mark);  // what was refused is gone
}

void sayRefused(const QAbstractSpinBox& box, const QString& text, const QString& demand, const QString& stays) {
  QString given = text.simplified();
  if (given.size() > kMostShown) given = given.left(kMostShown) + u'…';
  QString words = QObject::tr("'%1' is not %2; it stays %3").arg(given, demand, stays);
  if (mayBeThousands(given))
    words += QObject::tr(" (write %1 or %2)").arg(QString(given).remove(u','), QString(given).replace(u',', u'.'));
  // Later: the focus is just leaving the box, which takes tool tips away.
  const QPointer<QAbstractSpinBox> target(const_cast<QAbstractSpinBox*>(&box));
  QTimer::singleShot(0, qApp, [target, words] {
    if (target) say(target, words);
  });
}

}  // namespace hessianlab
