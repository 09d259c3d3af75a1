// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers of the lesson editor's forms. GUI thread only.
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QString>
#include <string>
#include <vector>

namespace hessianlab {

// Paragraphs are set apart by an empty line; a line break within one is a space.
std::vector<std::string> paragraphsIn(const QString& text);
QString paragraphText(const std::vector<std::string>& paragraphs);

// Lines that are not empty.
std::vector<std::string> linesIn(const QString& text);

// "key = value", one a line.
std::vector<std::pair<std::string, std::string>> settingsIn(const QString& text);
QString settingText(const std::vector<std::pair<std::string, std::string>>& settings);

// Sets the text only where it differs, so that the cursor stays.
void showText(QLineEdit& field, const std::string& text);

// A field for `lines` lines; Tab leaves it.
QPlainTextEdit* makeTextField(const QString& name, const QString& title, int lines, QWidget* parent);

// Under a field: why it is refused. Hidden while empty.
QLabel* makeProblemLabel(const char* field, QWidget* parent);

}  // namespace hessianlab
