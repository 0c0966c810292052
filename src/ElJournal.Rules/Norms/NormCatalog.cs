using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Rules.Vocabulary;

namespace ElJournal.Rules.Norms;

/// <summary>Каталог норм: all norms that packs may bind.</summary>
/// <remarks>A host adds norms of its own with <see cref="With"/>. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class NormCatalog
{
    private readonly FrozenDictionary<string, Norm> byId;

    private NormCatalog(ImmutableArray<Norm> norms)
    {
        All = norms;
        byId = norms.ToFrozenDictionary(n => n.Id.Value);
    }

    /// <summary>Gets the norms that the product ships.</summary>
    public static NormCatalog Standard { get; } = new(
    [
        LessonNorms.Recorded,
        LessonNorms.SubstitutionShown,
        LessonNorms.NotAhead,
        LessonNorms.AttendanceNotAhead,
        LessonNorms.AttendanceRecorded,
        LessonNorms.HomeworkRecorded,
        LessonNorms.HomeworkBeforeLastLesson,
        LessonNorms.HomeworkAhead,
        LessonNorms.OnSchoolDay,
        LessonContentNorms.KindRecorded,
        LessonContentNorms.TopicRecorded,
        LessonContentNorms.TopicAndKindRecorded,
        SubstitutionNorms.NotMissing,
        ResultNorms.Recorded,
        ResultNorms.PupilPresent,
        ResultNorms.LessonHeld,
        ResultNorms.PupilEnrolled,
        WorkNorms.GivenRecorded,
        WorkNorms.WorkMarked,
        SubstitutionNorms.RecordedBySubstitute,
        ResultNorms.EnteredByTeacher,
        PeriodMarksNorms.MinimumReached,
        PeriodMarksNorms.FollowsRule,
        WeightNorms.UnchangedAfterMarking,
        JournalPeriodNorms.NoSurge,
        FinalMarkNorms.Recorded,
        FinalMarkNorms.Published,
        FinalMarkNorms.CurrentGiven,
        DayNorms.ClassOneLessonAtATime,
        DayNorms.TeacherOneLessonAtATime,
        DayNorms.OrderOneDate,
        ReportNorms.AnalysisMade,
        PaperNorms.JournalCopyChecked,
        YearNorms.ElectronicCopyHandedOver,
        ListNorms.TimetableFilled,
        ListNorms.TeacherListFilled,
        PlanNorms.Present,
        ListNorms.PupilDataFilled,
        ListNorms.GuardianDataFilled,
        ArchiveNorms.SeveralMedia,
        ArchiveNorms.TwoRooms,
        MovementNorms.Entered,
        PaperNorms.CopyBound,
        PaperNorms.CopyHandedOver,
        YearNorms.DataLoaded,
        ListNorms.PersonalDataComplete,
        PaperNorms.HasVisa,
        YearNorms.ArchivePaperCopy,
        ListNorms.ReferenceDataCurrent,
        ListNorms.StaffDataCurrent,
        ReportNorms.UserActivityMissing,
        ReportNorms.FillingOfMonthMissing,
        ReportNorms.FillingOfPeriodMissing,
        ReportNorms.ProgressMissing,
        ReportNorms.AttendanceMissing,
        FamilyNorms.MessageMonthly,
        FamilyNorms.PrintoutWeekly,
        FamilyNorms.ApplicationCollected,
        FamilyNorms.ForecastTold,
        FamilyNorms.ContactHasSource,
        ClassNorms.JournalCheckedWeekly,
        ClassNorms.DataCheckedMonthly,
        ClassNorms.DataChecked,
        ClassNorms.ProgressReported,
        ClassNorms.AttendanceReported,
        ClassNorms.ToldPaperless,
        FactNorms.DataChangeReported,
        FactNorms.DisagreementCorrected,
        FactNorms.DisagreementReported,
        LoadNorms.NotTooSoon,
        LoadNorms.OneADay,
        LoadNorms.NoMoreThanTenth,
        LoadNorms.NotAtEdge,
        LoadNorms.HomeworkNotTooLong,
        IncidentNorms.PupilUnderStaffLogin,
        IncidentNorms.PupilWroteInJournal,
        IncidentNorms.CodePassedOn,
        IncidentNorms.CredentialsCompromised,
        IncidentNorms.PersonalData,
        CredentialNorms.IssuedAlongChain,
        CredentialNorms.BlockedAfterCompromise,
        CredentialNorms.ReissuedAfterCompromise,
    ]);

    /// <summary>Gets the norms.</summary>
    public ImmutableArray<Norm> All { get; }

    /// <summary>Finds a norm.</summary>
    /// <param name="id">Its raw id.</param>
    /// <returns>The norm, or null.</returns>
    public Norm? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Gives a catalogue with more norms.</summary>
    /// <param name="norms">The norms to add.</param>
    /// <returns>The new catalogue.</returns>
    /// <exception cref="ArgumentException">An id is taken.</exception>
    public NormCatalog With(params IEnumerable<Norm> norms)
    {
        ArgumentNullException.ThrowIfNull(norms);
        ImmutableArray<Norm> all = [.. All, .. norms];
        var taken = all.GroupBy(n => n.Id).FirstOrDefault(g => g.Skip(1).Any());
        return taken is null
            ? new NormCatalog(all)
            : throw new ArgumentException($"The id of a norm is taken. Id={taken.Key}", nameof(norms));
    }
}
