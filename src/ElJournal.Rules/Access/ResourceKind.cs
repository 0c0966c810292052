namespace ElJournal.Rules.Access;

/// <summary>Вид ресурса: what may be read or written; a closed set that covers every kind of fact.</summary>
/// <remarks>The first members are the kinds of fact, each with the number of its bit; a test holds that. What stands after them is no fact of a record.</remarks>
public enum ResourceKind
{
    /// <summary>Lessons as the timetable has them: day, time, journal, cancellations.</summary>
    Timetable = 0,

    /// <summary>Entries of lessons: that a lesson was recorded, its topic and kind.</summary>
    LessonEntries = 1,

    /// <summary>Who taught, and whether a substitution was recorded.</summary>
    Substitutions = 2,

    /// <summary>Attendance.</summary>
    Attendance = 3,

    /// <summary>Homework.</summary>
    Homework = 4,

    /// <summary>Assessments.</summary>
    Assessments = 5,

    /// <summary>Results of assessments.</summary>
    Marks = 6,

    /// <summary>Final marks and their publication.</summary>
    FinalMarks = 7,

    /// <summary>Which pupils belong to which class.</summary>
    Enrolments = 8,

    /// <summary>Which pupils belong to which subgroup.</summary>
    Subgroups = 9,

    /// <summary>Classes and their properties.</summary>
    Classes = 10,

    /// <summary>Staff and their roles.</summary>
    StaffRoles = 11,

    /// <summary>Journals, whom they are for and who keeps them.</summary>
    Journals = 12,

    /// <summary>Study periods.</summary>
    Periods = 13,

    /// <summary>Days that differ from the rule of the week.</summary>
    Calendar = 14,

    /// <summary>Who represents which pupil.</summary>
    Guardians = 15,

    /// <summary>Statements of guardians.</summary>
    Statements = 16,

    /// <summary>Contacts of families and their sources.</summary>
    Contacts = 17,

    /// <summary>Messages to guardians.</summary>
    Messages = 18,

    /// <summary>Announcements.</summary>
    Announcements = 19,

    /// <summary>Printouts and what became of them.</summary>
    Printouts = 20,

    /// <summary>Hand-overs of electronic journals.</summary>
    HandOvers = 21,

    /// <summary>Copies of the archive.</summary>
    ArchiveCopies = 22,

    /// <summary>The order book.</summary>
    Orders = 23,

    /// <summary>Checks.</summary>
    Checks = 24,

    /// <summary>Disagreements that checks found.</summary>
    Disagreements = 25,

    /// <summary>Changes of factual data.</summary>
    DataChanges = 26,

    /// <summary>Runs of reports.</summary>
    ReportRuns = 27,

    /// <summary>Items of plans.</summary>
    PlanItems = 28,

    /// <summary>Incidents.</summary>
    Incidents = 29,

    /// <summary>Sign-ins.</summary>
    SignIns = 30,

    /// <summary>Reads of personal data.</summary>
    DataReads = 31,

    /// <summary>Issue and blocking of credentials.</summary>
    Credentials = 32,

    /// <summary>Thematic plans of journals.</summary>
    ThematicPlans = 33,

    /// <summary>Excuses of pupils and staff.</summary>
    Excuses = 34,

    /// <summary>Whether personal data are complete.</summary>
    PersonalData = 35,

    /// <summary>Whether reference data are current.</summary>
    ReferenceData = 36,

    /// <summary>Closings of journals and of the year.</summary>
    Closings = 37,

    /// <summary>Which kinds of assessment are written control work.</summary>
    AssessmentKinds = 38,

    /// <summary>Outages of the system.</summary>
    Outages = 39,

    /// <summary>Changes of the weight of an assessment.</summary>
    WeightChanges = 40,

    /// <summary>Acts that open a closed period for one correction (акт исправления).</summary>
    CorrectionActs = 41,

    /// <summary>Consent to such acts (согласие с актом).</summary>
    ActApprovals = 42,

    /// <summary>Materials of journals (материалы журналов).</summary>
    Materials = 43,

    /// <summary>The library of the school (библиотека).</summary>
    Library = 44,

    /// <summary>Portfolios of pupils and staff (портфолио).</summary>
    Portfolios = 45,

    /// <summary>Personal files of pupils (личные дела).</summary>
    PersonalFiles = 46,

    /// <summary>Exports to the portal of state services (выгрузки на портал).</summary>
    PortalExports = 47,

    /// <summary>Applications for admission (заявления о приёме).</summary>
    Applications = 48,

    /// <summary>That a duty is lifted from somebody (освобождение от обязанности), with its reason.</summary>
    Waivers = 49,

    /// <summary>Figures in which no person can be told (сводные показатели).</summary>
    Aggregates = 50,

    /// <summary>What audits found (замечания проверок).</summary>
    Findings = 51,

    /// <summary>The regulation that the school lives by, with its own parameters.</summary>
    Regulations = 52,
}
