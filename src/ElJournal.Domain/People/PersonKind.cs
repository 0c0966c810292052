namespace ElJournal.Domain.People;

/// <summary>Вид лица: as whom a person takes part.</summary>
public enum PersonKind
{
    /// <summary>Обучающийся.</summary>
    Pupil,

    /// <summary>Родитель (законный представитель).</summary>
    Guardian,

    /// <summary>Работник.</summary>
    Staff,
}
