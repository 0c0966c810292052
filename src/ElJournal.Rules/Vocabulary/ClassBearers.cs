using ElJournal.Domain.People;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Носители обязанностей о классах и семьях.</summary>
internal static class ClassBearers
{
    /// <summary>Gets the class teacher on the last day of the span, as far as it has come.</summary>
    internal static CaseBearer<ClassSpanCase> OfSpan { get; } = CaseBearers.OfRole(
        StaffRoleKind.ClassTeacher,
        static (in ClassSpanCase c) => SpanWords.ClassTeacherOf(c.School, c.Class, c.Span.LastDay));

    /// <summary>Gets the class teacher on the last day of the month, as far as it has come.</summary>
    internal static CaseBearer<PupilSpanCase> OfMonth { get; } = CaseBearers.OfRole(
        StaffRoleKind.ClassTeacher,
        static (in PupilSpanCase c) => SpanWords.ClassTeacherOf(c.School, c.Class, c.Span.LastDay));

    /// <summary>Gets the class teacher on the day of a change.</summary>
    internal static CaseBearer<SchoolCase<FoundChange>> OfChange { get; } = CaseBearers.OfRole(
        StaffRoleKind.ClassTeacher,
        static (in SchoolCase<FoundChange> c) => SpanWords.ClassTeacherOf(c.School, c.Subject.Class, c.Day));

    /// <summary>Gets the class teacher on the day of a disagreement.</summary>
    internal static CaseBearer<SchoolCase<FoundDisagreement>> OfDisagreement { get; } = CaseBearers.OfRole(
        StaffRoleKind.ClassTeacher,
        static (in SchoolCase<FoundDisagreement> c) => SpanWords.ClassTeacherOf(c.School, c.Subject.Class, c.Day));
}
