namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Сообщение, как его видят отправитель и адресат.</summary>
/// <param name="Id">The id of the message.</param>
/// <param name="When">When it was sent, at the school; null when nobody knows.</param>
/// <param name="Sender">Who wrote, by name.</param>
/// <param name="Recipient">To whom, by name.</param>
/// <param name="Pupil">About whom, by name; null when it is about nobody in particular.</param>
/// <param name="Topics">What it speaks of.</param>
/// <param name="Text">What it says; null where the school does not keep it.</param>
/// <param name="IsForMe">Whether who looks is the one it was sent to.</param>
/// <param name="IsRead">Whether the recipient has said that it is read.</param>
public sealed record MessageItem(string Id, string? When, string Sender, string Recipient, string? Pupil, string Topics, string? Text, bool IsForMe, bool IsRead)
{
    /// <summary>Gets when that which it answers was sent; null where it answers nothing that who looks may see.</summary>
    public string? Answers { get; init; }

    /// <summary>Gets a value indicating whether it goes another way than by this page: on paper, as the family has asked.</summary>
    public bool IsOnPaper { get; init; }

    /// <summary>Gets a value indicating whether who looks may answer it.</summary>
    public bool MayAnswer { get; init; }

    /// <summary>Gets a value indicating whether it is new to who looks; what is handed over on paper is not, for nobody says here that it is read.</summary>
    public bool IsNew => IsForMe && !IsRead && !IsOnPaper;
}
