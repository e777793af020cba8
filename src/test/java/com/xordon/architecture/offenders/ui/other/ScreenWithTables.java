package com.xordon.architecture.offenders.ui.other;

import java.sql.Connection;

public class ScreenWithTables {
  Connection connection;
}
