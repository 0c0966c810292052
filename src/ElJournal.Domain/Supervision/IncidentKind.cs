namespace ElJournal.Domain.Supervision;

/// <summary>Вид происшествия.</summary>
public enum IncidentKind
{
    /// <summary>Обучающийся работал под логином работника.</summary>
    PupilUnderStaffLogin,

    /// <summary>Личный код доступа передан другому.</summary>
    CodePassedOn,

    /// <summary>Учётные данные скомпрометированы.</summary>
    CredentialsCompromised,

    /// <summary>Нарушена защита личных данных.</summary>
    PersonalData,

    /// <summary>Обучающийся писал в журнале.</summary>
    PupilWroteInJournal,
}
