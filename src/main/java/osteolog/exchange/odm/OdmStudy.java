package osteolog.exchange.odm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import osteolog.domain.entry.EntryKind;

/// The study as ODM describes it: its event, forms, groups, items, units and lists of codes.
final class OdmStudy {

  static final String OID = "S.OSTEOLOG";
  static final String VERSION_OID = "MDV.1";

  /// The one event; it has no schedule, as an entry may have no date.
  static final String EVENT_OID = "SE.LOG";

  private final List<OdmForm> forms;

  OdmStudy(List<OdmForm> forms) {
    this.forms = forms;
  }

  void write(XmlOut xml) {
    xml.open("Study", "OID", OID);
    xml.open("GlobalVariables")
        .text("StudyName", "Osteolog")
        .text("StudyDescription", "Cases of sclerotic bone lesions and their follow-up")
        .text("ProtocolName", "Osteolog")
        .close();
    writeUnits(xml);
    xml.open("MetaDataVersion", "OID", VERSION_OID, "Name", "The record of Osteolog");
    xml.open("Protocol")
        .empty("StudyEventRef", "StudyEventOID", EVENT_OID, "OrderNumber", "1", "Mandatory", "No")
        .close();
    writeEvent(xml);
    for (var form : forms) {
      xml.open("FormDef", "OID", form.oid(), "Name", name(form), "Repeating", repeating(form))
          .empty("ItemGroupRef", "ItemGroupOID", form.groupOid(), "Mandatory", "No")
          .close();
    }
    forms.forEach(form -> writeGroup(form, xml));
    forms.forEach(form -> form.items().forEach(item -> writeItem(item, xml)));
    lists().values().forEach(list -> writeList(list, xml));
    xml.close().close();
  }

  private void writeUnits(XmlOut xml) {
    xml.open("BasicDefinitions");
    var units = new TreeSet<String>();
    forms.forEach(form -> form.items().forEach(item -> units.add(item.unit())));
    units.remove("");
    for (var unit : units) {
      xml.open("MeasurementUnit", "OID", unitOid(unit), "Name", unit).open("Symbol");
      english(xml, unit);
      xml.close().close();
    }
    xml.close();
  }

  private void writeEvent(XmlOut xml) {
    xml.open(
        "StudyEventDef", "OID", EVENT_OID, "Name", "Case log", "Repeating", "No", "Type", "Common");
    for (int i = 0; i < forms.size(); i++) {
      xml.empty(
          "FormRef",
          "FormOID",
          forms.get(i).oid(),
          "OrderNumber",
          Integer.toString(i + 1),
          "Mandatory",
          "No");
    }
    xml.close();
  }

  private static void writeGroup(OdmForm form, XmlOut xml) {
    xml.open("ItemGroupDef", "OID", form.groupOid(), "Name", name(form), "Repeating", "No");
    var items = form.items();
    for (int i = 0; i < items.size(); i++) {
      xml.empty(
          "ItemRef",
          "ItemOID",
          items.get(i).oid(),
          "OrderNumber",
          Integer.toString(i + 1),
          "Mandatory",
          items.get(i).mandatory() ? "Yes" : "No");
    }
    xml.close();
  }

  private static void writeItem(OdmItem item, XmlOut xml) {
    var word = item.type().word;
    if (item.length() > 0) {
      var length = Integer.toString(item.length());
      xml.open(
          "ItemDef", "OID", item.oid(), "Name", item.name(), "DataType", word, "Length", length);
    } else {
      xml.open("ItemDef", "OID", item.oid(), "Name", item.name(), "DataType", word);
    }
    xml.open("Question");
    english(xml, item.question());
    xml.close();
    if (!item.unit().isEmpty()) {
      xml.empty("MeasurementUnitRef", "MeasurementUnitOID", unitOid(item.unit()));
    }
    for (var check : item.checks()) {
      var soft = check.hard() ? "Hard" : "Soft";
      xml.open("RangeCheck", "Comparator", check.comparator(), "SoftHard", soft)
          .text("CheckValue", check.value())
          .close();
    }
    if (!item.codeList().isEmpty()) {
      xml.empty("CodeListRef", "CodeListOID", item.codeList());
    }
    xml.close();
  }

  private Map<String, OdmCodes> lists() {
    var lists = new LinkedHashMap<String, OdmCodes>();
    for (var form : forms) {
      for (var column : form.coded()) {
        var list = OdmCodes.of(column.javaType());
        lists.put(list.oid(), list);
      }
    }
    lists.put(OdmCodes.PRECISION.oid(), OdmCodes.PRECISION);
    lists.put(OdmCodes.REASON.oid(), OdmCodes.REASON);
    return lists;
  }

  private static void writeList(OdmCodes list, XmlOut xml) {
    xml.open("CodeList", "OID", list.oid(), "Name", list.name(), "DataType", "text");
    for (var item : list.items()) {
      xml.open("CodeListItem", "CodedValue", item.code()).open("Decode");
      english(xml, item.decode());
      xml.close().close();
    }
    xml.close();
  }

  private static void english(XmlOut xml, String text) {
    xml.text("TranslatedText", text, "xml:lang", "en");
  }

  private static String unitOid(String unit) {
    return "MU." + unit;
  }

  private static String name(OdmForm form) {
    return form.kind().fileName();
  }

  private static String repeating(OdmForm form) {
    return form.kind() == EntryKind.CASE ? "No" : "Yes";
  }
}
