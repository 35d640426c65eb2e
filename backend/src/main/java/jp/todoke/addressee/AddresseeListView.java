package jp.todoke.addressee;

import java.util.List;

/** 報告先の一覧, and the units that a rule may name. */
public record AddresseeListView(List<AddresseeView> addressees, List<AddresseeView.AddresseeUnit> units) {}
