// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of one section of the configuration, made from its description: what is chosen, the settings that this
// brings, and a fold for those that few need. GUI thread only.
#pragma once

#include <QWidget>
#include <string>

#include "model/base/section.h"
#include "viz/base/theme.h"

class QLabel;

namespace hessianlab {

class FoldOut;
class LabDocument;
class LiveSettings;
class SettingForm;

class SectionForm : public QWidget {
  Q_OBJECT
 public:
  // `section` belongs to the document's catalogues; `live` outlives it.
  SectionForm(LabDocument& document, const Section& section, LiveSettings& live, QWidget* parent = nullptr);

  void refresh();  // shows what the document holds
  void setTheme(const Theme& theme);

 private:
  void buildChoice();
  void rebuildOwn(const CatalogueEntry& entry);
  void showFormula(const CatalogueEntry& entry);

  LabDocument& document_;
  const Section& section_;
  SettingForm *chosen_ = nullptr, *own_ = nullptr, *more_ = nullptr;  // own_, more_: of the chosen entry alone
  FoldOut* fold_ = nullptr;
  QLabel* formula_ = nullptr;
  std::string builtFor_;  // the entry whose settings own_ and more_ hold
};

// The setting stands in every file of the section, whatever is chosen.
bool standsAlways(const Section& section, const Parameter& setting);

}  // namespace hessianlab
