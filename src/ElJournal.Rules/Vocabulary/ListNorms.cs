using ElJournal.Domain.Journals;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы о полноте списков: timetable, teachers, pupils, guardians, personal and reference data.</summary>
public static class ListNorms
{
    /// <summary>The first day of the pupil in a class in the year; who is in none, the first day of the year.</summary>
    public static readonly CaseAnchor<SchoolCase<PupilRecord>> PupilDay = Day<PupilRecord>("pupil.first-day", "первый день обучающегося в классе в этом году");

    /// <summary>Every class has a timetable (<c>saki-2020</c> 4.3).</summary>
    public static readonly Obligation<SchoolCase<ClassTimetable>> TimetableFilled = new()
    {
        Id = NormId.Parse("timetable.filled"),
        Title = "Расписание класса внесено",
        Cases = ClassTimetableSource.Instance,
        When = [ListTerms.ClassHasPupils],
        Bearer = OfficeBearers<ClassTimetable>.Administrator,
        DueName = "срок внесения расписания",
        Anchor = Day<ClassTimetable>("class.year-start", "первый день учебного года"),
        FulfilledAt = ListMoments.TimetableFilled,
        Repair = static (in SchoolCase<ClassTimetable> _) => "внести уроки класса в расписание",
    };

    /// <summary>Every journal names its teacher (<c>saki-2020</c> 4.3).</summary>
    public static readonly Obligation<SchoolCase<Journal>> TeacherListFilled = new()
    {
        Id = NormId.Parse("teacher-list.filled"),
        Title = "У журнала есть учитель",
        Cases = JournalListSource.Instance,
        When = [],
        Bearer = OfficeBearers<Journal>.Administrator,
        DueName = "срок внесения учителей",
        Anchor = Day<Journal>("journal.year-start", "первый день учебного года"),
        FulfilledAt = ListMoments.TeacherNamed,
        Repair = static (in SchoolCase<Journal> _) => "назначить журналу учителя",
    };

    /// <summary>Every pupil stands in a class (<c>saki-2020</c> 4.3).</summary>
    public static readonly Obligation<SchoolCase<PupilRecord>> PupilDataFilled = new()
    {
        Id = NormId.Parse("pupil-data.filled"),
        Title = "Обучающийся внесён в класс",
        Cases = PupilRecordSource.Instance,
        When = [],
        Bearer = OfficeBearers<PupilRecord>.Administrator,
        DueName = "срок внесения данных об обучающихся",
        Anchor = PupilDay,
        FulfilledAt = ListMoments.Enrolled,
        Repair = static (in SchoolCase<PupilRecord> _) => "внести, в каком классе обучающийся",
    };

    /// <summary>Every pupil has a guardian on record (<c>saki-2020</c> 4.3).</summary>
    public static readonly Obligation<SchoolCase<PupilRecord>> GuardianDataFilled = new()
    {
        Id = NormId.Parse("guardian-data.filled"),
        Title = "Данные родителей внесены",
        Cases = PupilRecordSource.Instance,
        When = [ListTerms.PupilOfYear],
        Bearer = OfficeBearers<PupilRecord>.Administrator,
        DueName = "срок внесения данных о родителях",
        Anchor = PupilDay,
        FulfilledAt = ListMoments.GuardianNamed,
        Repair = static (in SchoolCase<PupilRecord> _) => "внести родителя или иного представителя",
    };

    /// <summary>The personal data of every pupil are complete (<c>elista-2023</c> 5.3).</summary>
    public static readonly Obligation<SchoolCase<PupilRecord>> PersonalDataComplete = new()
    {
        Id = NormId.Parse("personal-data.complete"),
        Title = "Личные данные обучающегося внесены",
        Cases = PupilRecordSource.Instance,
        When = [ListTerms.PupilOfYear],
        Bearer = OfficeBearers<PupilRecord>.Administrator,
        DueName = "срок внесения личных данных",
        Anchor = PupilDay,
        FulfilledAt = ListMoments.PupilDataComplete,
        Repair = static (in SchoolCase<PupilRecord> _) => "внести недостающие личные данные и отметить, что они полны",
    };

    /// <summary>The data of the staff are complete and current (<c>aleksandrovskaya-2021</c> 4-secretary-staff).</summary>
    public static readonly Obligation<SchoolCase<StaffRecord>> StaffDataCurrent = new()
    {
        Id = NormId.Parse("staff-data.current"),
        Title = "Данные работника полны и свежи",
        Cases = StaffRecordSource.Instance,
        When = [ListTerms.StaffOfYear],
        Bearer = OfficeBearers<StaffRecord>.Secretary,
        DueName = "срок внесения данных о работниках",
        Anchor = Day<StaffRecord>("staff.first-day", "первый день работы в этом году"),
        FulfilledAt = ListMoments.StaffDataComplete,
        Repair = static (in SchoolCase<StaffRecord> _) => "обновить данные работника и отметить, что они полны",
    };

    /// <summary>The reference data are current (<c>aleksandrovskaya-2021</c> 4-sysadmin-reference).</summary>
    public static readonly Obligation<SchoolCase<ReferenceVersion>> ReferenceDataCurrent = new()
    {
        Id = NormId.Parse("reference-data.current"),
        Title = "Справочник не устарел",
        Cases = ReferenceSource.Instance,
        When = [],
        Bearer = OfficeBearers<ReferenceVersion>.Administrator,
        DueName = "срок подтверждения справочника",
        Anchor = Day<ReferenceVersion>("reference.valid-from", "первый день действия редакции в этом году"),
        FulfilledAt = ListMoments.ReferenceConfirmed,
        Repair = static (in SchoolCase<ReferenceVersion> _) => "внести действующую редакцию справочника и подтвердить её",
    };

    private static CaseAnchor<SchoolCase<T>> Day<T>(string id, string wording) => new(id, wording, static (in SchoolCase<T> c) => c.Day);
}
