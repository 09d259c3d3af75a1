// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/editor/editor_fields.h"

#include <QRegularExpression>

namespace hessianlab {

std::vector<std::string> paragraphsIn(const QString& text) {
  static const QRegularExpression gap(QStringLiteral("\\n\\s*\\n"));
  std::vector<std::string> all;
  for (const QString& part : text.split(gap, Qt::SkipEmptyParts))
    if (const QString one = part.simplified(); !one.isEmpty()) all.push_back(one.toStdString());
  return all;
}

QString paragraphText(const std::vector<std::string>& paragraphs) {
  QStringList all;
  for (const std::string& one : paragraphs) all << QString::fromStdString(one);
  return all.join(QStringLiteral("\n\n"));
}

std::vector<std::string> linesIn(const QString& text) {
  std::vector<std::string> all;
  for (const QString& line : text.split(u'\n'))
    if (const QString one = line.simplified(); !one.isEmpty()) all.push_back(one.toStdString());
  return all;
}

std::vector<std::pair<std::string, std::string>> settingsIn(const QString& text) {
  std::vector<std::pair<std::string, std::string>> all;
  for (const std::string& line : linesIn(text)) {
    const QString whole = QString::fromStdString(line);
    const auto equals = whole.indexOf(u'=');
    const QString key = (equals < 0 ? whole : whole.left(equals)).trimmed();
    const QString value = equals < 0 ? QString() : whole.mid(equals + 1).trimmed();
    all.emplace_back(key.toStdString(), value.toStdString());
  }
  return all;
}

QString settingText(const std::vector<std::pair<std::string, std::string>>& settings) {
  QStringList all;
  for (const auto& [key, value] : settings)
    all << QStringLiteral("%1 = %2").arg(QString::fromStdString(key), QString::fromStdString(value));
  return all.join(u'\n');
}

void showText(QLineEdit& field, const std::string& text) {
  const QString wanted = QString::fromStdString(text);
  if (field.text() != wanted) field.setText(wanted);
}

QPlainTextEdit* makeTextField(const QString& name, const QString& title, int lines, QWidget* parent) {
  auto* field = new QPlainTextEdit(parent);
  field->setObjectName(name);
  field->setAccessibleName(title);
  field->setTabChangesFocus(true);
  field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 12);
  return field;
}

QLabel* makeProblemLabel(const char* field, QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setObjectName(QStringLiteral("lessonEditor.problem.") + QLatin1String(field));
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  label->hide();
  return label;
}

}  // namespace hessianlab
