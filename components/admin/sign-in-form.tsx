"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Ref, type SubmitEvent, useId, useRef, useState } from "react";
import { SESSION_KEY, signInAdmin } from "@/components/admin/admin-api";
import { useSignInProblem } from "@/components/admin/use-sign-in-problem";
import { Button, IconButton } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";

/** The account's name for password managers; the server knows only the token. */
const ACCOUNT = "admin";

/** The form that takes the administrator's token. */
export function SignInForm() {
  const t = useTranslations("admin.signIn");
  const client = useQueryClient();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [token, setToken] = useState("");
  const [missing, setMissing] = useState(false);
  const signIn = useMutation({
    mutationFn: signInAdmin,
    onSuccess: (session) => client.setQueryData(SESSION_KEY, session),
    onError: () => input.current?.focus(),
  });
  const problem = useSignInProblem({ missing, error: signIn.error, askedAt: signIn.submittedAt });

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const typed = token.trim();
    setMissing(typed === "");
    if (typed === "") {
      signIn.reset();
      input.current?.focus();
    } else if (!signIn.isPending) {
      signIn.mutate(typed);
    }
  }

  return (
    // `post`: should the page's script be gone, the token must not end up in an address.
    <form
      method="post"
      onSubmit={submit}
      noValidate
      aria-busy={signIn.isPending}
      className="grid gap-5"
    >
      <input
        name="username"
        autoComplete="username"
        value={ACCOUNT}
        readOnly
        tabIndex={-1}
        aria-label={t("account")}
        className="sr-only"
      />
      <Field id={id} label={t("token")} {...(problem === null ? {} : { error: problem })}>
        <TokenInput
          id={id}
          ref={input}
          value={token}
          invalid={problem !== null}
          onChange={(text) => {
            setToken(text);
            setMissing(false);
          }}
        />
      </Field>
      <Button type="submit" look="primary" size="large" aria-disabled={signIn.isPending}>
        {signIn.isPending ? t("submitting") : t("submit")}
      </Button>
    </form>
  );
}

type TokenInputProps = {
  readonly id: string;
  readonly ref: Ref<HTMLInputElement>;
  readonly value: string;
  readonly invalid: boolean;
  readonly onChange: (text: string) => void;
};

/** A password box whose content can be looked at. */
function TokenInput({ id, ref, value, invalid, onChange }: TokenInputProps) {
  const t = useTranslations("admin.signIn");
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="relative">
      <TextInput
        id={id}
        ref={ref}
        name="token"
        type={shown ? "text" : "password"}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={500}
        value={value}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-error` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="pr-12 font-mono"
      />
      <IconButton
        label={t(shown ? "hide" : "show")}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 right-1 my-auto"
      >
        <Icon aria-hidden className="size-4" />
      </IconButton>
    </div>
  );
}
