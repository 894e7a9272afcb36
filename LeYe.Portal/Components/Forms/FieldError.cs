namespace LeYe.Portal.Components.Forms;

/// <summary>One fault in what was typed.</summary>
/// <param name="Field">The field's name; empty when the fault belongs to the whole form.</param>
/// <param name="Message">What is wrong and how to put it right, without a full stop.</param>
/// <param name="TargetId">The id of the control that the summary's link goes to.</param>
public sealed record FieldError(string Field, string Message, string TargetId);
