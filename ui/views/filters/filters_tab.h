// SPDX-License-Identifier: GPL-3.0-or-later
// What the first layer looks for, and what it finds in the open picture: its filters beside their feature maps. GUI
// thread only.
#pragma once

#include "model/questions/feature_maps.h"
#include "model/questions/filters.h"
#include "ui/parts/standing_question.h"
#include "ui/views/network_view.h"

namespace hessianlab {

class ElidedLabel;
class PictureGrid;
class PictureView;
class SampleBox;

class FiltersTab : public NetworkView {
  Q_OBJECT
 public:
  explicit FiltersTab(const ViewPlace& place);
  static Sight sees(const CatalogueEntry& lab, const DatasetInfo* data);
  void setTheme(const Theme& theme) override;
  void setSideBySide(bool on) override;

  std::shared_ptr<const FiltersResult> shown() const { return filters_; }  // nullptr: none yet
  std::shared_ptr<const FeatureMapsResult> maps() const { return maps_; }

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  void draw();
  void choose(int unit);

  StandingQuestion<FiltersResult> filterQuestion_;
  StandingQuestion<FeatureMapsResult> mapQuestion_;
  std::shared_ptr<const FiltersResult> filters_;
  std::shared_ptr<const FeatureMapsResult> maps_;
  std::string problem_;
  SampleBox* index_;
  ElidedLabel* note_;
  PictureGrid *filterGrid_, *mapGrid_;
  PictureView* picture_;
};

}  // namespace hessianlab
