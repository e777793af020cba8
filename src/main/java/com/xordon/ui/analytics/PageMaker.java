package com.xordon.ui.analytics;

import java.util.List;

/// Makes the parts of a page from the answers of the books. Not on the FX thread.
interface PageMaker {
  List<Part> parts(Question q);

  static PageMaker of(Topic topic) {
    return switch (topic) {
      case OVERVIEW -> new OverviewPage();
      case SERVICES -> new GroupPage(false);
      case STAFF -> new GroupPage(true);
      case CLIENTS -> new ClientsPage();
      case REVENUE -> new RevenuePage();
      case NO_SHOWS -> new NoShowsPage();
      case VIDEO -> new VideoPage();
      case BOOKING_PAGES -> new FunnelPage();
    };
  }
}
