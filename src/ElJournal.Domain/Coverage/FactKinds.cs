namespace ElJournal.Domain.Coverage;

/// <summary>Виды фактов: what a record may hold or lack; one kind, or several together.</summary>
/// <remarks>Terms and moments of norms declare which kinds they read; coverage is stated by kind.</remarks>
[Flags]
public enum FactKinds : long
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Lessons as the timetable has them: day, time, journal, cancellations.</summary>
    Timetable = 1L << 0,

    /// <summary>Entries of lessons: that a lesson was recorded, its topic and kind.</summary>
    LessonEntries = 1L << 1,

    /// <summary>Who taught, and whether a substitution was recorded.</summary>
    Substitutions = 1L << 2,

    /// <summary>Attendance.</summary>
    Attendance = 1L << 3,

    /// <summary>Homework.</summary>
    Homework = 1L << 4,

    /// <summary>Assessments.</summary>
    Assessments = 1L << 5,

    /// <summary>Results of assessments.</summary>
    Marks = 1L << 6,

    /// <summary>Final marks and their publication.</summary>
    FinalMarks = 1L << 7,

    /// <summary>Which pupils belong to which class.</summary>
    Enrolments = 1L << 8,

    /// <summary>Which pupils belong to which subgroup.</summary>
    Subgroups = 1L << 9,

    /// <summary>Classes and their properties.</summary>
    Classes = 1L << 10,

    /// <summary>Staff and their roles.</summary>
    StaffRoles = 1L << 11,

    /// <summary>Journals, whom they are for and who keeps them.</summary>
    Journals = 1L << 12,

    /// <summary>Study periods.</summary>
    Periods = 1L << 13,

    /// <summary>Days that differ from the rule of the week.</summary>
    Calendar = 1L << 14,

    /// <summary>Who represents which pupil.</summary>
    Guardians = 1L << 15,

    /// <summary>Statements of guardians.</summary>
    Statements = 1L << 16,

    /// <summary>Contacts of families and their sources.</summary>
    Contacts = 1L << 17,

    /// <summary>Messages to guardians.</summary>
    Messages = 1L << 18,

    /// <summary>Announcements.</summary>
    Announcements = 1L << 19,

    /// <summary>Printouts and what became of them.</summary>
    Printouts = 1L << 20,

    /// <summary>Hand-overs of electronic journals.</summary>
    HandOvers = 1L << 21,

    /// <summary>Copies of the archive.</summary>
    ArchiveCopies = 1L << 22,

    /// <summary>The order book.</summary>
    Orders = 1L << 23,

    /// <summary>Checks.</summary>
    Checks = 1L << 24,

    /// <summary>Disagreements that checks found.</summary>
    Disagreements = 1L << 25,

    /// <summary>Changes of factual data.</summary>
    DataChanges = 1L << 26,

    /// <summary>Runs of reports.</summary>
    ReportRuns = 1L << 27,

    /// <summary>Items of plans.</summary>
    PlanItems = 1L << 28,

    /// <summary>Incidents.</summary>
    Incidents = 1L << 29,

    /// <summary>Sign-ins.</summary>
    SignIns = 1L << 30,

    /// <summary>Reads of personal data.</summary>
    DataReads = 1L << 31,

    /// <summary>Issue and blocking of credentials.</summary>
    Credentials = 1L << 32,

    /// <summary>Thematic plans of journals.</summary>
    ThematicPlans = 1L << 33,

    /// <summary>Excuses of pupils and staff.</summary>
    Excuses = 1L << 34,

    /// <summary>Whether personal data are complete.</summary>
    PersonalData = 1L << 35,

    /// <summary>Whether reference data are current.</summary>
    ReferenceData = 1L << 36,

    /// <summary>Closings of journals and of the year.</summary>
    Closings = 1L << 37,

    /// <summary>Which kinds of assessment are written control work.</summary>
    AssessmentKinds = 1L << 38,

    /// <summary>Outages of the system.</summary>
    Outages = 1L << 39,

    /// <summary>Changes of the weight of an assessment.</summary>
    WeightChanges = 1L << 40,

    /// <summary>Acts that open a closed period for one correction.</summary>
    CorrectionActs = 1L << 41,

    /// <summary>Consent to such acts.</summary>
    ActApprovals = 1L << 42,

    /// <summary>Materials of journals.</summary>
    Materials = 1L << 43,

    /// <summary>The library of the school.</summary>
    Library = 1L << 44,

    /// <summary>Portfolios of pupils and staff.</summary>
    Portfolios = 1L << 45,

    /// <summary>Personal files of pupils.</summary>
    PersonalFiles = 1L << 46,

    /// <summary>Exports to the portal of state services.</summary>
    PortalExports = 1L << 47,

    /// <summary>Applications for admission.</summary>
    Applications = 1L << 48,
}
