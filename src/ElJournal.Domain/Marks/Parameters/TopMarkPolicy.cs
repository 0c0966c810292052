namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Закрывает ли неудовлетворительная отметка путь к высшей.</summary>
public enum TopMarkPolicy
{
    /// <summary>Не закрывает.</summary>
    Off,

    /// <summary>Закрывает.</summary>
    On,

    /// <summary>Закрывает, пока тема не пересдана: a later mark above failing on the same topic, or a later attempt, redeems it.</summary>
    OnUnlessRedeemed,
}
