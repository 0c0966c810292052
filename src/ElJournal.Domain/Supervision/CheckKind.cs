namespace ElJournal.Domain.Supervision;

/// <summary>Вид проверки: what is looked at.</summary>
public enum CheckKind
{
    /// <summary>Whether the journal of a class is full and agrees with itself.</summary>
    ClassJournal,

    /// <summary>Whether the factual data of a class are up to date.</summary>
    PersonalData,
}
