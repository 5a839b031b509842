import type { AiBinding } from "@/lib/config";
import { priceOfWords } from "@/lib/usage/text-price";

/**
 * The same binding, which tells what each answered call to a model of words cost, in thousandths of a neuron. A call
 * that fails tells nothing: it is not billed, or nobody knows.
 */
export function meterAi(ai: AiBinding, onSpent: (milliNeurons: number) => void): AiBinding {
  return {
    async run(model, input, options) {
      const answer = await ai.run(model, input, options);
      const milliNeurons = priceOfWords(model, input, answer);
      if (milliNeurons !== null) onSpent(milliNeurons);
      return answer;
    },
  };
}
