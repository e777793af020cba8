package com.xordon.ui.video;

import com.xordon.core.meeting.VideoProvider;
import java.net.URI;
import java.util.List;

/// Where each provider takes registrations, and the permissions to tick there.
final class ProviderPages {
  private ProviderPages() {}

  static URI of(VideoProvider provider) {
    return URI.create(
        switch (provider) {
          case ZOOM -> "https://marketplace.zoom.us/develop/create";
          case MEET -> "https://console.cloud.google.com/auth/clients";
          case TEAMS ->
              "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade";
        });
  }

  static List<String> scopes(VideoProvider provider) {
    return switch (provider) {
      case ZOOM ->
          List.of(
              "meeting:write:meeting",
              "meeting:update:meeting",
              "meeting:delete:meeting",
              "meeting:read:meeting",
              "meeting:read:list_meetings",
              "user:read:user");
      case MEET ->
          List.of("openid", "email", "https://www.googleapis.com/auth/calendar.events.owned");
      case TEAMS ->
          List.of(
              "openid",
              "profile",
              "email",
              "offline_access",
              "User.Read",
              "OnlineMeetings.ReadWrite");
    };
  }
}
