using System.Collections.Immutable;
using ElJournal.Import.OneRoster.Sheets;

namespace ElJournal.Import.OneRoster;

/// <summary>The files of an export that are read, in the order in which they are; demographics and resources are not.</summary>
internal static class OneRosterSheets
{
    internal const string Manifest = "manifest";
    internal const string Orgs = "orgs";
    internal const string Sessions = "academicSessions";
    internal const string Courses = "courses";
    internal const string Users = "users";
    internal const string Roles = "roles";
    internal const string Classes = "classes";
    internal const string Enrollments = "enrollments";
    internal const string Categories = "categories";
    internal const string LineItems = "lineItems";
    internal const string Results = "results";

    internal static ImmutableArray<OneRosterSheet> All { get; } =
    [
        new(Manifest, "propertyName! value", c => new ManifestSheet(c).Read),
        new(Orgs, "name type! identifier parentSourcedId", c => new OrgsSheet(c).Read),
        new(Sessions, "title type! startDate! endDate! parentSourcedId schoolYear", c => new SessionsSheet(c).Read),
        new(Courses, "schoolYearSourcedId schoolYearId title courseCode grades grade orgSourcedId subjects subjectCodes", c => new CoursesSheet(c).Read),
        new(
            Users,
            "enabledUser orgSourcedIds role username userIds userId givenName familyName middleName identifier email sms phone agentSourcedIds agents grades password "
            + "userMasterIdentifier preferredGivenName preferredMiddleName preferredFamilyName primaryOrgSourcedId pronouns resourceSourcedIds",
            c => new UsersSheet(c).Read),
        new(Roles, "userSourcedId! roleType role! beginDate endDate orgSourcedId userProfileSourcedId", c => new RolesSheet(c).Read),
        new(
            Classes,
            "title grades grade courseSourcedId classCode classType location schoolSourcedId termSourcedIds termSourcedId subjects subjectCodes periods",
            c => new ClassesSheet(c).Read),
        new(Enrollments, "classSourcedId! schoolSourcedId userSourcedId! role! primary beginDate endDate", c => new EnrollmentsSheet(c).Read),
        new(Categories, "title! weight", c => new CategoriesSheet(c).Read),
        new(
            LineItems,
            "title description assignDate dueDate! classSourcedId! categorySourcedId gradingPeriodSourcedId academicSessionSourcedId schoolSourcedId resultValueMin resultValueMax",
            c => new LineItemsSheet(c).Read),
        new(
            Results,
            "lineItemSourcedId! studentSourcedId! scoreStatus! score scoreDate comment textScore classSourcedId inProgress incomplete late missing",
            c => new ResultsSheet(c).Read),
    ];
}
