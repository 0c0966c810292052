using ElJournal.Domain.Records;
using ElJournal.Rules.Audits;
using ElJournal.Rules.Cases;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Calls what a finding is about by day, subject and class instead of an id.</summary>
internal static class FindingTitle
{
    internal static string Of(Finding finding, ISchoolYearSource source)
    {
        if (finding.Journal is not { } id || source.Register.OrdinalOf(id) is not (>= 0 and var ordinal))
        {
            return finding.About;
        }

        var journal = source.ReadJournal(ordinal);
        if (journal.Lessons.FirstOrDefault(l => finding.Case == new CaseName("lesson", l.Id.Value)) is { } lesson)
        {
            return CaseTitles.Lesson(journal.Journal, lesson.Current);
        }

        var pupil = finding.About.LastIndexOf("/pupil:", StringComparison.Ordinal);
        return pupil >= 0 && journal.Assessments.FirstOrDefault(a => finding.About[..pupil] == $"assessment:{a.Assessment.Id}") is { } work
            ? $"{CaseTitles.Assessment(journal.Journal, work.Assessment, work.Day)}, обучающийся {finding.About[(pupil + "/pupil:".Length)..]}"
            : finding.About;
    }
}
