// The plans of rules: see RulePlan.
