using ElJournal.Domain.Activity;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Lenskaya, ЭД-2: that the forecast of a period was told, while it ran, to the pupil and to one of the guardians.</summary>
internal sealed partial class ClauseByClause
{
    private void LenskayaED2Forecast(PupilId pupil, ClassId schoolClass, StudyPeriod period)
    {
        const string Norm = "forecast.told";
        var about = $"pupil:{pupil}/period:{period.Id}";
        var lastDay = LocalDate.Min(period.Last, Register.Year.Last);
        var journals = Register.Journals.Where(j => j.Class == schoolClass).ToList();
        var isMarked = journals.Count == 0 ? Register.FindClass(schoolClass)!.IsMarked : journals.Exists(Register.IsMarked);
        if (!Lenskaya.Holds(lastDay))
        {
            Say(Norm, about, OracleVerdict.NotInForce);
        }
        else if (!Concerns(period, schoolClass) || !isMarked || !IsIn(pupil, schoolClass, lastDay))
        {
            Say(Norm, about, OracleVerdict.NotApplicable);
        }
        else
        {
            var (start, end) = (StartOfDay(period.First), EndOfDay(period.Last));
            var guardians = GuardiansOf(pupil).Where(g => g.Span.Intersect(new DateSpan(period.First, period.Last)) is not null).Select(g => PersonId.Parse(g.Guardian.Value)).ToList();
            Moment Told(PersonId person) => FirstWithin(ForecastsTo(person, pupil), start, end);
            var pupilTold = Told(PersonId.Parse(pupil.Value));
            SayOpen(Norm, about, end, ClosedAfter(null, end), guardians.Count == 0 ? pupilTold : LastOf([pupilTold, SoonestOf(guardians.Select(Told))]), isCovered: true);
        }
    }

    /// <summary>What a person read or got that was, or may have been, the forecast of a pupil.</summary>
    private IEnumerable<(Instant? At, bool? Counts)> ForecastsTo(PersonId person, PupilId pupil)
    {
        foreach (var read in Ledger<DataRead>().Where(r => r.Account.Value == person.Value && (r.Topics == MessageTopics.None || r.Topics.HasFlag(MessageTopics.Forecast))))
        {
            yield return (read.At, IsAbout(read.Pupil, person, pupil) & (read.Topics == MessageTopics.None ? null : true));
        }

        foreach (var letter in Ledger<Message>().Where(m => m.Topics.HasFlag(MessageTopics.Forecast) && !m.IsBulk && (m.Recipient is null || m.Recipient == person)))
        {
            yield return (letter.SentAt, letter.Recipient is null ? (letter.Pupil == pupil ? null : false) : IsAbout(letter.Pupil, person, pupil));
        }
    }

    /// <summary>What names nobody is about the pupil who has it, or the only child of who does.</summary>
    private bool? IsAbout(PupilId? named, PersonId person, PupilId pupil)
    {
        if (named is not null || person.Is(pupil))
        {
            return named is null || named == pupil;
        }

        var children = Ledger<Guardianship>().Where(g => person.Is(g.Guardian)).Select(g => g.Pupil).Distinct().ToList();
        return !children.Contains(pupil) ? false : children.Count == 1 ? true : null;
    }
}
