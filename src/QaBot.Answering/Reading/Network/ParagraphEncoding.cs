namespace QaBot.Answering.Reading.Network;

/// <summary>What the network makes of a paragraph whatever is asked.</summary>
/// <param name="Keys">What its tokens are compared with the question's by; <see cref="NetworkSizes.Key"/> a token.</param>
/// <param name="Inputs">What its tokens bring to the layers behind; <see cref="NetworkSizes.Hidden"/> a token.</param>
/// <param name="Points">What their features bring to the pointers; <see cref="NetworkSizes.Head"/> a token.</param>
internal sealed record ParagraphEncoding(float[] Keys, float[] Inputs, float[] Points);
