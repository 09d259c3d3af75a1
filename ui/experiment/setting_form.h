// SPDX-License-Identifier: GPL-3.0-or-later
// Labelled controls for settings of the document, one a line. What a person changes goes to the document; what changes
// there comes back. GUI thread only.
#pragma once

#include <QWidget>
#include <map>
#include <string>

#include "model/base/parameter.h"
#include "ui/document/lab_document.h"
#include "viz/base/theme.h"

class QFormLayout;
class QToolButton;

namespace hessianlab {

// One column edge for all forms of a panel.
constexpr int kSettingLabelWidth = 88, kSettingSpacing = 8;

class LiveSettings;
class ParameterEditor;

class SettingForm : public QWidget {
  Q_OBJECT
 public:
  explicit SettingForm(LabDocument& document, QWidget* parent = nullptr);

  // From now on the fields that can act on the run that trains get a button that tells them to.
  void offerLive(LiveSettings& live);

  void add(const std::string& key, const Parameter& setting);
  void clear();
  bool isEmpty() const { return editors_.empty(); }

  // Puts the controls of the form after `before` in the order of the Tab key, top to bottom; returns the last of
  // them. nullptr: they keep their place.
  QWidget* chainTabs(QWidget* before);
  void setRowVisible(const std::string& key, bool visible);
  void setUnavailable(const std::string& key, const QString& reason);  // empty: available
  void showUnlisted(const std::string& key, const std::string& value,
                    const QString& words);  // ui/parts/parameter_editor.h
  void refresh();
  void setTheme(const Theme& theme);

 private:
  QToolButton* liveButton(const std::string& key);
  void showLive();

  LabDocument& document_;
  LiveSettings* live_ = nullptr;
  QFormLayout* form_;
  std::map<std::string, ParameterEditor*> editors_;
  std::map<std::string, QToolButton*> liveButtons_;
  Theme theme_;
};

}  // namespace hessianlab
