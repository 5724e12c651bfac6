package org.bridewell.core.instrument;

/// Small made-up instruments that use every rule of the vocabulary, with numbers that can be worked
/// out in the head.
public final class RuleFixture {

  private RuleFixture() {}

  /// A measured heat (two tables, by the pot), a pot that only decides, three cups of 0 or 1 points
  /// that a tin pot leaves out, and a concern and a doubt that may stay unanswered and raise the
  /// band.
  ///
  /// In a tin pot heat gives 0 from 50.1 on, else 1; in china 2 up to 60, 1 up to 80, 3 above.
  public static Instrument tea() {
    return CatalogueFixture.load(
            """
            {"id":"TEA","version":"1","title":"Tea","shortTitle":"Tea","topic":"PHYSICAL_HEALTH",
             "source":"Made up","licence":"Free","reviewed":false,
             "applicability":{"audience":"All","cautions":[],"exclusions":[
               {"code":"M","sexes":["MALE"],"text":"Not for men"}]},
             "items":[
              {"id":"t-heat","text":"?","label":"Heat","why":"w","kind":"number",
               "number":{"unit":"C","decimals":1,"least":"10","most":"99.9"},
               "tables":[
                {"when":{"rule":"optionIs","item":"t-pot","options":["tin"]},
                 "steps":[{"to":"50.0","points":1},{"points":0}]},
                {"steps":[{"to":"60.0","points":2},{"to":"80.0","points":1},{"points":3}]}]},
              {"id":"t-pot","text":"?","label":"Pot","why":"w","scored":false,
               "options":[{"code":"tin","label":"Tin","key":"T"},
                {"code":"china","label":"China","key":"C"}]},
              {"id":"t-1","text":"?","label":"1","why":"w",
               "options":[{"code":"no","label":"No","points":0},
                {"code":"yes","label":"Yes","points":1}]},
              {"id":"t-2","text":"?","label":"2","why":"w",
               "options":[{"code":"no","label":"No","points":0},
                {"code":"yes","label":"Yes","points":1}]},
              {"id":"t-3","text":"?","label":"3","why":"w",
               "options":[{"code":"no","label":"No","points":0},
                {"code":"yes","label":"Yes","points":1}]},
              {"id":"t-concern","key":"CONCERN","text":"?","label":"C","why":"w","scored":false,
               "optional":true,"options":[{"code":"no","label":"No","points":0,"key":"N"},
                {"code":"yes","label":"Yes","points":1,"key":"Y"}]},
              {"id":"t-doubt","key":"DOUBT","text":"?","label":"C","why":"w","scored":false,
               "optional":true,"options":[{"code":"none","label":"No","points":0},
                {"code":"some","label":"Some","points":1}]}],
             "skips":[{"when":{"rule":"optionIs","item":"t-pot","options":["tin"]},
               "goTo":"t-concern"}],
             "scoring":{"rule":"sum"},
             "bands":[
              {"code":"LOW","from":0,"to":1,"title":"Low","meaning":"m","source":"s","actions":[]},
              {"code":"RAISED","title":"Raised","meaning":"m","source":"s","actions":[]},
              {"code":"HIGH","from":2,"to":6,"title":"High","meaning":"m","source":"s",
               "actions":["URGENT_REVIEW"]}],
             "raises":[{"when":{"rule":"any","of":[
                {"rule":"numberAtLeast","item":"t-heat","value":"95.0"},
                {"rule":"optionIs","item":"t-concern","options":["yes"]},
                {"rule":"optionIs","item":"t-doubt","options":["some"]}]},"band":"RAISED"}],
             "flags":[
              {"code":"COLD","title":"t","meaning":"m","source":"s","actions":[],"headline":true,
               "when":{"rule":"all","of":[
                {"rule":"numberAtMost","item":"t-heat","value":"20.0"},
                {"rule":"optionIs","item":"t-pot","options":["china"]}]}},
              {"code":"THREE","title":"t","meaning":"m","source":"s","actions":[],
               "when":{"rule":"anyAtLeast","items":["t-heat","t-1"],"points":3}}],
             "next":[],"conflicts":[]}
            """)
        .current()
        .getFirst();
  }

  /// One question; any yes has the second band.
  public static Instrument anyYes() {
    return CatalogueFixture.load(
            """
            {"id":"PIE","version":"1","title":"Pie","shortTitle":"Pie","topic":"SAFETY",
             "source":"Made up","licence":"Free","reviewed":false,
             "applicability":{"audience":"All","exclusions":[],"cautions":[]},
             "items":[
              {"id":"p-1","text":"?","label":"1","why":"w","options":[
               {"code":"no","label":"No","points":0,"key":"N"},
               {"code":"yes","label":"Yes","points":1,"key":"Y"}]}],
             "skips":[],"scoring":{"rule":"anyYes"},
             "bands":[
              {"code":"NONE","title":"None","meaning":"m","source":"s","actions":[]},
              {"code":"ANY","title":"Any","meaning":"m","source":"s","actions":["SAFETY_PATH"]}],
             "flags":[],"next":[],"conflicts":[]}
            """)
        .current()
        .getFirst();
  }

  /// One prompt that may stay unanswered, and tells.
  public static Instrument prompts() {
    return CatalogueFixture.load(
            """
            {"id":"CAKE","version":"1","title":"Cake","shortTitle":"Cake","topic":"SOCIAL",
             "source":"Made up","licence":"Free","reviewed":false,
             "applicability":{"audience":"All","exclusions":[],"cautions":[]},
             "items":[
              {"id":"c-1","key":"CONCERN","text":"?","label":"1","why":"w","optional":true,
               "options":[{"code":"no","label":"No","key":"N"},
                {"code":"yes","label":"Yes","key":"Y"}]}],
             "skips":[],"scoring":{"rule":"prompts"},"bands":[],
             "flags":[{"code":"TOLD","title":"t","meaning":"m","source":"s","actions":[],
              "when":{"rule":"optionIs","item":"c-1","options":["yes"]}}],
             "next":[],"conflicts":[]}
            """)
        .current()
        .getFirst();
  }

  /// A score from 0 to 100 that is made elsewhere.
  public static Instrument slot() {
    return CatalogueFixture.load(
            """
            {"id":"SCONE","version":"1","title":"Scone","shortTitle":"Scone","topic":"SOCIAL",
             "source":"Made up","licence":"Bought","reviewed":false,
             "applicability":{"audience":"All","exclusions":[],"cautions":[]},
             "items":[],"skips":[],
             "scoring":{"rule":"slot","slot":{"lowest":0,"highest":100}},
             "bands":[
              {"code":"BELOW","from":0,"to":84,"title":"b","meaning":"m","source":"s","actions":[]},
              {"code":"ABOVE","from":85,"to":100,"title":"a","meaning":"m","source":"s",
               "actions":[]}],
             "flags":[],"next":[],"conflicts":[]}
            """)
        .current()
        .getFirst();
  }

  /// Every kind of question, with codes, wordings by sex, and questions that others leave out.
  public static Instrument kettle() {
    return CatalogueFixture.load(
            """
              {"id":"kettle-2","version":"1","title":"Kettle","shortTitle":"Kettle",
               "topic":"PHYSICAL_HEALTH","source":"Made up","licence":"Free","reviewed":false,
               "permission":{"holder":"A holder","why":"Ask first."},
               "codes":{"panel":{"system":"LOINC","code":"P-1"},
                "total":{"system":"SNOMED","code":"111"}},
               "applicability":{"audience":"All","exclusions":[],"cautions":[]},
               "items":[
                {"id":"k-1","text":"Boils?","label":"1","why":"w",
                 "coding":{"system":"LOINC","code":"I-1"},
                 "options":[{"code":"no","label":"No","points":0,
                   "coding":{"system":"LOINC","code":"LA1"}},
                  {"code":"yes","label":"Yes","points":1}]},
                {"id":"k-2","text":"How fast?","label":"2","why":"w","kind":"number",
                 "number":{"unit":"/min","decimals":0,"least":"0","most":"100"},
                 "tables":[{"steps":[{"to":"8","points":3},{"points":0}]}]},
                {"id":"k-3","text":"Sings?","label":"3","why":"w",
                 "variants":{"asked":"asked-sex","list":[{"value":"male","text":"He sings?"},
                  {"value":"female","text":"She sings?"}]},
                 "options":[{"code":"no","label":"No","points":0},
                  {"code":"yes","label":"Yes","points":2}]},
                {"id":"k-4","text":"How full?","label":"4","why":"w","kind":"number",
                 "scored":false,
                 "number":{"unit":"pots","decimals":1,"least":"0","most":"9.5"}},
                {"id":"k-5","text":"Drips?","label":"5","why":"w","scored":false,
                 "variants":{"asked":"asked-sex","list":[{"value":"male","text":"He drips?"}]},
                 "options":[{"code":"no","label":"No","key":"N"},
                  {"code":"yes","label":"Yes","key":"Y"}]},
                {"id":"k-6","text":"Rusty?","label":"6","why":"w","scored":false,
                 "options":[{"code":"no","label":"No","key":"N"},
                  {"code":"yes","label":"Yes","key":"Y"}]}],
               "skips":[
                {"when":{"rule":"optionIs","item":"k-1","options":["no"]},"goTo":"k-3"},
                {"when":{"rule":"numberAtMost","item":"k-2","value":"8"},"goTo":"k-4"},
                {"when":{"rule":"numberAtLeast","item":"k-4","value":"2.5"}}],
               "scoring":{"rule":"sum"},
               "bands":[{"code":"ONE","from":0,"to":6,"title":"t","meaning":"m","source":"s",
                "actions":[]}],
               "flags":[],"next":[],"conflicts":[]}
              """)
        .current()
        .getFirst();
  }
}
